import type { Words } from '#server/admin/command.ts'
import type { Clock } from '#server/clock.ts'
import type { Config } from '#server/config.ts'

/** What one look of the doctor came to; `advice` says what to do about it. */
export type Finding =
  | { readonly level: 'ok'; readonly what: Words }
  | { readonly level: 'note' | 'fault'; readonly what: Words; readonly advice: Words }

export type Patient = { readonly config: Config; readonly clock: Clock; readonly database: string }
export type Check = (patient: Patient) => Promise<Finding[]> | Finding[]

export function fine(nl: string, en: string): Finding {
  return { level: 'ok', what: { nl, en } }
}
