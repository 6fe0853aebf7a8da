import type { Records } from '#server/parts.ts'
import type { PersonFacts } from '#shared/model/people.ts'

/** Sets how many years archived cards stay. */
export function changeRetention(
  { stores, clock, database }: Records,
  actor: PersonFacts,
  archiveYears: number,
): void {
  database.transaction(() => {
    stores.retention.setArchiveYears(archiveYears)
    const subject = `archive-years:${archiveYears}`
    stores.audit.note({ at: clock.now(), actorId: actor.id, act: 'retention/changed', subject })
  })
}
