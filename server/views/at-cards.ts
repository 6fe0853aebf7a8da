import { supportTeamOf } from '#server/commands/ask-support.ts'
import type { SupportRow } from '#server/database/support-requests.ts'
import type { Parts } from '#server/parts.ts'
import type { Card } from '#shared/model/card.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import type { AtCards, SupportQuestion, SupportState } from '#shared/protocol/talks.ts'

/** What stands at the cards of a team besides the cards. */
export async function viewAtCards(parts: Parts, teamId: TeamId): Promise<AtCards> {
  const { stores } = parts
  const support = supportTeamOf(parts)
  const held = stores.directorTalks.held(teamId)
  const [last] = held
  return {
    reactions: stores.cardReactions
      .ofTeam(teamId)
      .map(({ needsAnswer, by, byName, ...reaction }) => ({
        ...reaction,
        needsAnswer: needsAnswer === 1,
        by: { id: by, name: byName },
      })),
    support: await supportOf(parts, teamId),
    supportTeam: support && support.id !== teamId ? { id: support.id, name: support.name } : null,
    directors: stores.people.withNetworkRole('director'),
    looked: stores.directorTalks.lastLook(teamId),
    agreed: held.flatMap(({ talkId, on, outcome }) =>
      outcome.agreements.map(({ cardId }) => ({ cardId, talkId, on })),
    ),
    lastTalk: last
      ? {
          talkId: last.talkId,
          on: last.on,
          by: { id: last.by, name: stores.people.get(last.by)?.name ?? '' },
          agreements: last.outcome.agreements.length,
        }
      : null,
  }
}

/** [STIPE2] How far each question is, as it lies on the board of the Stipe-team now. */
async function supportOf({ stores, sync }: Parts, teamId: TeamId): Promise<SupportState[]> {
  const rows = stores.supportRequests.ofTeam(teamId)
  const boards = new Map<TeamId, BoardSnapshot>()
  for (const { supportTeamId } of rows) {
    if (boards.has(supportTeamId) || !stores.teams.get(supportTeamId)) continue
    boards.set(supportTeamId, await sync.board(supportTeamId))
  }
  return rows.flatMap((row) => {
    const card = boards.get(row.supportTeamId)?.cards.get(row.supportCardId)
    return card ? [stateOf(row, card)] : []
  })
}

function stateOf({ cardId, kind, by, byName, at }: SupportRow, card: Card): SupportState {
  const status = statusOf(card)
  const answers = { answered: card.result, letGo: card.dropped?.reason ?? '' }
  return {
    id: card.id,
    cardId,
    kind,
    text: [card.title, card.explanation].filter(Boolean).join(' '),
    status,
    // What is being typed is nobody else's yet.
    answer: status === 'answered' || status === 'letGo' ? answers[status] : '',
    by: { id: by, name: byName },
    at,
  }
}

function statusOf(card: Card): SupportState['status'] {
  if (card.place.column === 'done') return 'answered'
  if (card.dropped || card.shelved) return 'letGo'
  return card.place.column === 'doing' ? 'underWay' : 'asked'
}

/** [STIPE3] What the Stipe-team was asked, by whom and about what. */
export function viewSupportQuestions({ stores }: Parts, supportTeamId: TeamId): SupportQuestion[] {
  return stores.supportRequests
    .askedOf(supportTeamId)
    .map(({ supportCardId, kind, by, byName, at, teamCode, teamName, cardId, title, board }) => ({
      cardId: supportCardId,
      kind,
      by: { id: by, name: byName },
      at,
      teamCode,
      teamName,
      about: { cardId, title, board },
    }))
}
