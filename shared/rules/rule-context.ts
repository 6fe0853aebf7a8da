import type { Instant, PersonId } from '#shared/model/ids.ts'

/** Who asks for a change, when, and with which right. */
export type RuleContext = {
  readonly actor: PersonId
  readonly mayWrite: boolean
  readonly now: Instant
  readonly newId: () => string
}

/** Who did it, and when. */
export function stamp({ now, actor }: Pick<RuleContext, 'now' | 'actor'>): {
  at: Instant
  by: PersonId
} {
  return { at: now, by: actor }
}
