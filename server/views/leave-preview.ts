import type * as z from 'zod/mini'
import { colleaguesIn } from '#server/commands/leave.ts'
import type { Parts } from '#server/parts.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { leavePreview } from '#shared/protocol/http.ts'

/** What somebody who leaves has to hand over, per team, and to whom it can go. */
export function viewLeave({ stores }: Parts, personId: PersonId): z.infer<typeof leavePreview> {
  const work = stores.openWork.ofPerson(personId).filter(({ ownerId }) => ownerId === personId)
  const memberOf = stores.people.facts(personId)?.memberships ?? []
  const teamIds = new Set([...memberOf, ...work].map(({ teamId }) => teamId))
  const teams = stores.teams.all().filter(({ id }) => teamIds.has(id))
  return {
    teams: teams.map(({ id, name }) => ({
      id,
      name,
      openActions: work.filter(({ teamId }) => teamId === id).length,
      members: colleaguesIn(stores, id, personId),
    })),
  }
}
