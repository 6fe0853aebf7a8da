import type { Parts } from '#server/parts.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { TalkLine, Talks } from '#shared/protocol/talks.ts'
import { readDecisions } from '#shared/rules/decision-chain.ts'
import { nextTalkOn } from '#shared/rules/director.ts'

/** [TALK6] The next talk and what earlier ones brought, with how their agreements stand now. No minutes. */
export async function viewTalks(parts: Parts, teamId: TeamId): Promise<Talks> {
  const { stores, sync } = parts
  const schoolId = stores.teams.get(teamId)?.school_id ?? null
  const next = stores.directorTalks.nextOf(teamId)
  const board = await sync.board(teamId)
  const decided = readDecisions(stores.decisions.ofTeam(teamId))
  const known = new Map<PersonId, string>()
  const nameOf = (id: PersonId): string => {
    const name = known.get(id) ?? stores.people.get(id)?.name ?? ''
    known.set(id, name)
    return name
  }
  const named = (id: PersonId) => ({ id, name: nameOf(id) })
  const held = stores.directorTalks.held(teamId).map(
    ({ talkId, on, by, outcome }): TalkLine => ({
      talkId,
      on,
      by: named(by),
      present: outcome.presentIds.map(named),
      agreements: outcome.agreements.map(({ cardId, title }) => {
        const card = board.cards.get(cardId)
        return {
          cardId,
          title: card?.title ?? title,
          board: card?.place.board ?? null,
          owner: card?.ownerId ? nameOf(card.ownerId) : '',
          dueOn: card?.dueOn ?? null,
          isDone: card?.done !== undefined,
        }
      }),
      decisions: decided
        .filter(({ id }) => outcome.decisionIds.includes(id))
        .map(({ id, number, body }) => ({ id, number, title: body.title || body.text })),
    }),
  )
  return {
    next: next ? { talkId: next.talkId, on: next.on, time: next.time } : null,
    afterNext:
      next && schoolId !== null ? nextTalkOn(next.on, stores.schools.holidays(schoolId)) : null,
    held,
    directors: stores.people.withNetworkRole('director'),
  }
}
