import type { Parts } from '#server/parts.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

export function withdrawInvitation(
  { stores, clock, database }: Parts,
  actor: PersonFacts,
  { id, teamId }: { id: string; teamId: TeamId | null },
): Outcome<null> {
  const at = clock.now()
  return database.transaction(() => {
    if (!stores.invitations.unusedById(id, teamId)) return refused('request/not-found')
    stores.invitations.change(id, { withdrawn_at: at })
    const subject = `invitation:${id}`
    stores.audit.note({ at, actorId: actor.id, act: 'invitation/withdrawn', subject })
    return DONE
  })
}
