import { newId } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import { rhythmsOf } from '#server/views/year-plan.ts'
import type { Day, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts, Weekday } from '#shared/model/people.ts'
import type { SessionRhythm } from '#shared/model/year-plan.ts'
import type { WantedRhythm } from '#shared/protocol/year-plan.ts'
import { addDays, dayOf } from '#shared/rules/calendar.ts'

/**
 * [PLAN6] Gives a team another rhythm from today on. What has been stays as it was: a rhythm that goes ends yesterday.
 * The days of bordsessie and scrumsessie in the settings of the team follow.
 */
export function changeRhythms(
  parts: Parts,
  actor: PersonFacts,
  teamId: TeamId,
  wanted: readonly WantedRhythm[],
): void {
  const { stores, clock, database, sync } = parts
  const team = stores.teams.get(teamId)
  if (!team) return
  const today = dayOf(clock.now())
  database.transaction(() => {
    const left = [...wanted]
    for (const rhythm of rhythmsOf(parts, team)) {
      const index = left.findIndex((candidate) => isSame(candidate, rhythm))
      if (index >= 0) left.splice(index, 1)
      if (index >= 0 || isOver(rhythm, today)) stores.yearPlans.putRhythm(teamId, rhythm)
      else end(parts, teamId, rhythm, addDays(today, -1))
    }
    for (const rhythm of left) {
      stores.yearPlans.putRhythm(teamId, { ...rhythm, id: newId() })
    }
    stores.teams.change(teamId, settingsOf(wanted))
    const act = 'team/rhythm-changed'
    stores.audit.note({ at: clock.now(), actorId: actor.id, act, subject: `team:${teamId}` })
  })
  sync.recordsChanged(teamId, 'plan')
  sync.teamChanged(teamId)
}

/** The settings of a team name other days or times: its rhythm follows from today on. */
export function followSettings(
  { stores, clock }: Pick<Parts, 'stores' | 'clock'>,
  teamId: TeamId,
  settings: { readonly [Mode in 'boardSession' | 'scrumSession']: TimeOfWeek },
): void {
  const today = dayOf(clock.now())
  for (const mode of ['boardSession', 'scrumSession'] as const) {
    const going = stores.yearPlans
      .rhythms(teamId)
      .find((rhythm) => rhythm.mode === mode && rhythm.lastOn === null)
    const { weekday, time } = settings[mode]
    if (!going || (going.weekday === weekday && going.time === time)) continue
    end({ stores }, teamId, going, addDays(today, -1))
    const isToCome = going.firstOn > today
    const firstOn = isToCome ? going.firstOn : today
    stores.yearPlans.putRhythm(teamId, { ...going, id: newId(), weekday, time, firstOn })
  }
}
type TimeOfWeek = { readonly weekday: Weekday; readonly time: string }

/** The last day of a rhythm; one that would end before it began was never there. */
export function end(
  { stores }: Pick<Parts, 'stores'>,
  teamId: TeamId,
  rhythm: SessionRhythm,
  lastOn: Day,
): void {
  if (rhythm.firstOn > lastOn) stores.yearPlans.removeRhythm(teamId, rhythm.id)
  else stores.yearPlans.putRhythm(teamId, { ...rhythm, lastOn })
}

function isOver({ lastOn }: SessionRhythm, today: Day): boolean {
  return lastOn !== null && lastOn < today
}

function isSame(wanted: WantedRhythm, rhythm: SessionRhythm): boolean {
  const fields = ['mode', 'weekday', 'time', 'everyWeeks', 'shift', 'firstOn', 'lastOn'] as const
  return fields.every((field) => wanted[field] === rhythm[field])
}

function settingsOf(wanted: readonly WantedRhythm[]) {
  const board = wanted.find(({ mode, lastOn }) => mode === 'boardSession' && lastOn === null)
  const scrum = wanted.find(({ mode, lastOn }) => mode === 'scrumSession' && lastOn === null)
  return {
    ...(board && { board_session_weekday: board.weekday, board_session_time: board.time }),
    ...(scrum && { scrum_session_weekday: scrum.weekday, scrum_session_time: scrum.time }),
  }
}
