import type { Parts } from '#server/parts.ts'
import type { Change } from '#shared/model/change.ts'
import type { CardId, PersonId, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

type Given = { teamId: TeamId; cardId: CardId; answer: 'take' | 'decline' }

/**
 * [ACT7] One tap on "nieuw voor jou". Taking it up only says so; "kan ik niet" gives it back to whoever gave it, or to
 * nobody when they are no longer in the team. Answered before, or no longer theirs: nothing happens.
 */
export async function answerGiven(
  parts: Parts,
  person: PersonFacts,
  { teamId, cardId, answer }: Given,
): Promise<Outcome<null>> {
  const { stores, clock, database, sync } = parts
  if (!person.memberships.some((membership) => membership.teamId === teamId)) {
    return refused('rights/not-allowed')
  }
  const given = stores.givenWork.of(person.id).find((row) => isOf(row, teamId, cardId))
  if (!given) return DONE
  const at = clock.now()
  const told = { teamId, cardId, at, personId: person.id }
  if (answer === 'take') {
    database.transaction(() => {
      if (!stores.givenWork.answer(teamId, cardId, person.id, at)) return
      stores.cardEvents.add({ ...told, kind: 'taken-up', from: null, to: null })
    })
    return DONE
  }
  const giver = stores.memberships.rolesIn(teamId, given.by).length > 0 ? given.by : null
  await sync.edit(
    teamId,
    person.id,
    (board) => giveBack(board.cards.get(cardId)?.ownerId, cardId, { from: person.id, to: giver }),
    () => {
      if (!stores.givenWork.answer(teamId, cardId, person.id, at)) return
      stores.cardEvents.add({ ...told, kind: 'declined', from: null, to: giver })
    },
  )
  return DONE
}

function isOf(row: { teamId: TeamId; cardId: CardId }, teamId: TeamId, cardId: CardId): boolean {
  return row.teamId === teamId && row.cardId === cardId
}

function giveBack(
  ownerId: PersonId | undefined,
  cardId: CardId,
  { from, to }: { from: PersonId; to: PersonId | null },
): Change[] {
  return ownerId === from ? [{ type: 'value-set', cardId, field: 'ownerId', value: to }] : []
}
