import type { Instant, PersonId } from '#shared/model/ids.ts'

/** A session that was held, as far as turns go. */
export type Led = { readonly leaderId: PersonId | null; readonly startedAt: Instant }

/**
 * [SES7] In whose turn it is to lead: who never led first, then whoever led longest ago; a tie goes by the order of
 * `people`. Order of `held` does not matter.
 */
export function leadingTurns(
  people: readonly PersonId[],
  held: readonly Led[],
): readonly PersonId[] {
  const lastLed = new Map<PersonId, Instant>()
  for (const { leaderId, startedAt } of held) {
    if (leaderId === null) continue
    const known = lastLed.get(leaderId)
    if (known === undefined || known < startedAt) lastLed.set(leaderId, startedAt)
  }
  const when = (id: PersonId) => lastLed.get(id) ?? ''
  return [...people].sort((one, other) =>
    when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0,
  )
}

/**
 * [SES7] Who leads and who keeps the time: whoever was agreed last time when that person is there, otherwise the first
 * two whose turn it is.
 */
export function proposeRoles(
  present: readonly PersonId[],
  held: readonly Led[],
  agreedLeader: PersonId | null,
): { readonly leaderId: PersonId | null; readonly timekeeperId: PersonId | null } {
  const turns = leadingTurns(present, held)
  const agreed = agreedLeader !== null && present.includes(agreedLeader) ? agreedLeader : undefined
  const leaderId = agreed ?? turns[0] ?? null
  return { leaderId, timekeeperId: turns.find((id) => id !== leaderId) ?? null }
}
