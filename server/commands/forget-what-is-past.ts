import type { Records } from '#server/parts.ts'

/** [PRIV4] Forgets what is past its time of how people got in: sign-ins, links, the journal of rights. */
export function forgetWhatIsPast({ stores, clock }: Records): number {
  return stores.retention.forget(clock.now())
}
