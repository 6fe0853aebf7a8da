import type { Parts } from '#server/parts.ts'
import type { PersonFacts } from '#shared/model/people.ts'

/** People choose how they are called; every board they are on hears it. */
export function renamePerson({ stores, sync }: Parts, person: PersonFacts, name: string): void {
  stores.people.change(person.id, { name })
  sync.recheck(person.id)
  for (const { teamId } of person.memberships) sync.teamChanged(teamId)
}
