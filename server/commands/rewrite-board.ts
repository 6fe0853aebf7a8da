import type { Parts } from '#server/parts.ts'
import type { TeamId } from '#shared/model/ids.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { isGoneForGood } from '#shared/rules/shelves.ts'

/**
 * [SYNC10] Writes the boards of a team anew without their history and without what was in the bin for too long, under a
 * new epoch: every open page loads afresh and offers unsent work again. The new school year does this; so may the
 * operator. Rejects for a team that does not exist.
 */
export function rewriteBoard({ sync, clock }: Parts, teamId: TeamId): Promise<void> {
  const today = dayOf(clock.now())
  return sync.rewrite(teamId, (card) => !isGoneForGood(card, today))
}
