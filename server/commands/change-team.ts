import type * as z from 'zod/mini'
import type { Parts } from '#server/parts.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import type { teamSettings } from '#shared/protocol/http.ts'
import { followSettings } from './change-rhythms.ts'
import { recheckEverybody } from './rights-changed.ts'

/** The settings a team chooses itself. Less visible means that some who look now may not any more. */
export function changeTeam(
  parts: Parts,
  actor: PersonFacts,
  teamId: TeamId,
  { name, visibility, boardSession, scrumSession }: z.infer<typeof teamSettings>,
): void {
  const { stores, clock, database, sync } = parts
  database.transaction(() => {
    stores.teams.change(teamId, {
      name,
      visibility,
      board_session_weekday: boardSession.weekday,
      board_session_time: boardSession.time,
      scrum_session_weekday: scrumSession.weekday,
      scrum_session_time: scrumSession.time,
    })
    followSettings(parts, teamId, { boardSession, scrumSession })
    const subject = `team:${teamId} visibility:${visibility}`
    stores.audit.note({ at: clock.now(), actorId: actor.id, act: 'team/changed', subject })
  })
  recheckEverybody(parts)
  sync.teamChanged(teamId)
}
