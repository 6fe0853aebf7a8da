import type { Parts } from '#server/parts.ts'
import type { CardId, PersonId, TeamId } from '#shared/model/ids.ts'
import type { SupportRequest } from '#shared/protocol/talks.ts'
import { titleAndRest } from '#shared/rules/new-cards.ts'
import { positionsAtEnd } from '#shared/rules/ordering.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

type Asking = {
  readonly by: PersonId
  readonly teamId: TeamId
  readonly cardId: CardId
  readonly request: SupportRequest
}

/** The team that answers questions of schools; undefined when the network has none. */
export function supportTeamOf({ stores }: Pick<Parts, 'stores'>) {
  return stores.teams.all().find(({ kind }) => kind === 'stipe')
}

/**
 * [STIPE1] A question from a card becomes a card on the board of the Stipe-team, in one transaction with the row that
 * ties the two. Sending it again changes nothing.
 */
export async function askSupport(parts: Parts, asking: Asking): Promise<Outcome<null>> {
  const { stores, sync, clock } = parts
  const { by, teamId, cardId, request } = asking
  const support = supportTeamOf(parts)
  if (!support) return refused('support/no-team')
  if (support.id === teamId) return refused('support/own-team')
  const about = (await sync.board(teamId)).cards.get(cardId)
  if (!about) return refused('request/not-found')
  const at = clock.now()
  let outcome: Outcome<null> = refused('server/busy')
  let write = () => {}
  await sync.edit(
    support.id,
    by,
    (board) => {
      const asker = stores.supportRequests.askerOf(request.id)
      if (asker !== undefined || board.cards.has(request.id)) {
        outcome = asker === teamId ? DONE : refused('request/invalid', 'id')
        return []
      }
      outcome = DONE
      write = () =>
        stores.supportRequests.add({
          team_id: teamId,
          card_id: cardId,
          kind: request.kind,
          support_team_id: support.id,
          support_card_id: request.id,
          person_id: by,
          at,
        })
      const others = (board.columns['scrum/todo'] ?? []).flatMap((id) => board.cards.get(id) ?? [])
      const place = {
        board: 'scrum',
        column: 'todo',
        position: positionsAtEnd(others, 1)[0] ?? '',
      } as const
      const card = { id: request.id, type: 'task', place, createdAt: at, createdBy: by } as const
      return [{ type: 'card-added', card: { ...card, ...titleAndRest(request.text) } }]
    },
    () => write(),
  )
  if (outcome.ok) {
    sync.recordsChanged(teamId, 'director')
    sync.recordsChanged(support.id, 'director')
  }
  return outcome
}
