import { newId } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import type { PairRequest } from '#shared/protocol/screens.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

/** [SCREEN1] Makes the screen that shows this code one of the team's. */
export function pairScreen(
  { stores, pairings, attempts, clock, database, sync }: Parts,
  actor: PersonFacts,
  asked: { readonly teamId: TeamId } & PairRequest,
): Outcome<null> {
  const { teamId, code, check, name } = asked
  if (!attempts.pairing.begin(actor.id)) return refused('request/too-many')
  const finish = pairings.confirm(code, check)
  if (!finish) return refused('screen/code-wrong', 'code')
  attempts.pairing.succeeded(actor.id)
  const id = newId()
  const at = clock.now()
  database.transaction(() => {
    stores.people.add({
      id,
      name,
      email: null,
      password: null,
      created_at: at,
      left_at: null,
    })
    stores.screens.add({ person_id: id, team_id: teamId, paired_by: actor.id, paired_at: at })
    stores.audit.note({ at, actorId: actor.id, act: 'screen/paired', subject: `screen:${id}` })
  })
  finish(id)
  sync.teamChanged(teamId)
  return DONE
}

/** [SCREEN2] Takes a screen off the team; its open board closes before this returns. */
export function unpairScreen(
  { stores, clock, database, sync }: Parts,
  actor: PersonFacts,
  { teamId, screenId }: { readonly teamId: TeamId; readonly screenId: PersonId },
): Outcome<null> {
  if (stores.screens.teamOf(screenId) !== teamId) return refused('request/not-found')
  const at = clock.now()
  database.transaction(() => {
    stores.people.change(screenId, { left_at: at })
    stores.signIns.endAll(screenId, null)
    const subject = `screen:${screenId}`
    stores.audit.note({ at, actorId: actor.id, act: 'screen/unpaired', subject })
  })
  sync.recheck(screenId)
  sync.teamChanged(teamId)
  return DONE
}
