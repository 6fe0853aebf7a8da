import type { Parts } from '#server/parts.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'

/** Call right after a commit, before anything is awaited: open boards follow the new rights at once (SYNC8). */
export function rightsChanged(
  { sync }: Parts,
  changed: { person: PersonId; teams: Iterable<TeamId> },
): void {
  sync.recheck(changed.person)
  for (const teamId of changed.teams) sync.teamChanged(teamId)
}

/** For changes of a team itself: those touch what everybody may see. */
export function recheckEverybody({ stores, sync }: Parts): void {
  for (const personId of stores.signIns.peopleSignedIn()) sync.recheck(personId)
}
