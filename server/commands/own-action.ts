import { newId } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import { isWork } from '#shared/model/card.ts'
import type { CardId, PersonId, TeamId } from '#shared/model/ids.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { decide } from '#shared/rules/cards.ts'
import { type AgreedAction, agreedActions } from './agreed-actions.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

type Acting = { readonly by: PersonId; readonly teamId: TeamId }

/** [TALK4] Puts something on one's own list: an action in one's own name, on the board of the team it is about. */
export async function addOwnAction(
  { sync, clock }: Parts,
  { by, teamId }: Acting,
  action: Omit<AgreedAction, 'ownerId'>,
): Promise<Outcome<null>> {
  const at = clock.now()
  if (action.dueOn < dayOf(at)) return refused('request/invalid', 'dueOn')
  await sync.edit(teamId, by, (board) =>
    agreedActions(board, [{ ...action, ownerId: by }], { by, at }),
  )
  return DONE
}

/** [TALK4] Ticks off one's own action, with what came of it, on a board that one may otherwise only read. */
export async function finishOwnAction(
  { sync, clock }: Parts,
  { by, teamId }: Acting,
  { cardId, result }: { cardId: CardId; result: string },
): Promise<Outcome<null>> {
  let outcome: Outcome<null> = refused('request/not-found')
  await sync.edit(teamId, by, (board) => {
    const card = board.cards.get(cardId)
    if (!card || card.ownerId !== by || card.shelved || !isWork(card)) return []
    outcome = DONE
    if (card.done) return []
    const context = { actor: by, mayWrite: true, now: clock.now(), newId }
    const finished = decide({ type: 'finish-card', cardId }, board, context)
    if (!finished.ok) {
      outcome = refused('request/invalid', 'cardId')
      return []
    }
    if (result === '') return finished.value
    return [...finished.value, { type: 'text-set', cardId, field: 'result', text: result }]
  })
  return outcome
}
