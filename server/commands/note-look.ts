import type { Parts } from '#server/parts.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import { may } from '#shared/rules/permissions.ts'

/** [TALK7] The team sees when the directeur last looked at its boards. Who works on them is at work, not looking. */
export function noteLook(
  { stores, clock, sync }: Pick<Parts, 'stores' | 'clock' | 'sync'>,
  personId: PersonId,
  teamId: TeamId,
): void {
  const person = stores.people.facts(personId)
  const team = stores.teams.facts(teamId)
  if (!person || !team) return
  if (!may(person, 'board/look', team) || may(person, 'board/write', team)) return
  stores.directorTalks.see(teamId, personId, clock.now())
  sync.recordsChanged(teamId, 'director')
}
