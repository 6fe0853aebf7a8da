import type { App } from '#server/app.ts'
import { newTeam } from '#server/commands/new-team.ts'
import { newId } from '#server/ids.ts'
import type { TeamId } from '#shared/model/ids.ts'
import { addDays, dayOf } from '#shared/rules/calendar.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'

type Size = {
  readonly teams: number
  /** On the boards of each team; three times as many lie in its archive. */
  readonly cards: number
}
const WEEKS = 6
const letters = (count: number) =>
  [17_576, 676, 26, 1]
    .map((step) => String.fromCharCode(65 + (Math.floor(count / step) % 26)))
    .join('')

/** Schools with full boards, straight into the rows that the overview asks. `personId` holds the talks. */
export function fillSchools({ database, parts, clock }: App, personId: string, size: Size): void {
  const { connection } = database
  const at = clock.now()
  const card = connection.prepare(
    `INSERT INTO card_index (team_id, card_id, type, board, column_name, title, owner_id, due_on, shelf, postponed,
       waiting, updated_at, state_at, baseline, target, unit, help_at, flagged_at)
     VALUES (?, ?, ?, ?, ?, 'Kaart', NULL, ?, ?, 0, 0, ?, ?, 50, 80, 'percent', NULL, ?)`,
  )
  const event = connection.prepare(
    `INSERT INTO card_event (team_id, card_id, at, person_id, kind, from_value, to_value)
     VALUES (?, ?, ?, ?, 'moved', 'scrum/doing', 'scrum/done')`,
  )
  const session = connection.prepare(
    `INSERT INTO held_session (id, team_id, mode, started_at, ended_at, steps, outcome) VALUES (?, ?, ?, ?, ?, '[]', '{}')`,
  )
  database.transaction(() => {
    for (let school = 0; school < size.teams; school++) {
      const schoolId = newId()
      parts.stores.schools.add({
        id: schoolId,
        name: `School ${school}`,
        region: 'north',
        created_at: at,
      })
      parts.stores.schools.setHolidays(schoolId, shippedHolidays('north'))
      const team = newTeam({
        code: letters(school),
        name: `School ${school}`,
        kind: 'schoolteam',
        schoolId,
        at,
      })
      parts.stores.teams.add(team)
      fillTeam(team.id, school)
    }
  })

  function fillTeam(teamId: TeamId, school: number): void {
    const today = dayOf(at)
    for (let index = 0; index < size.cards * 4; index++) {
      const cardId = newId()
      const type = index === 0 ? 'goal' : index === 1 ? 'success' : 'task'
      const place = { goal: ['improvement', 'goals'], success: ['improvement', 'successes'] }
      const [board, column] = type === 'task' ? ['scrum', 'todo'] : place[type]
      const shelf = index < size.cards ? null : 'archive'
      const flagged = index === 2 && school % 3 === 0 ? at : null
      card.run(
        teamId,
        cardId,
        type,
        board,
        column,
        addDays(today, (index % 20) - 5),
        shelf,
        at,
        at,
        flagged,
      )
      if (index % 4 === 3) {
        const when = `${addDays(today, -(index % 40))}T10:00:00.000Z`
        event.run(teamId, cardId, when, personId)
      }
    }
    for (let week = 1; week <= WEEKS; week++) {
      const started = `${addDays(today, -7 * week)}T14:15:00.000Z`
      session.run(newId(), teamId, 'boardSession', started, started)
    }
    parts.stores.directorTalks.add({
      talk_id: newId(),
      team_id: teamId,
      kind: 'planned',
      on_day: addDays(today, school % 21),
      time: null,
      person_id: personId,
      at,
      outcome: null,
    })
  }
}

/** Every statement that the database is asked from now on, until `stop`. */
export function statementsOf({ database }: App) {
  const asked: string[] = []
  const prototype = Object.getPrototypeOf(database.connection.prepare('SELECT 1'))
  const kept = new Map<string, (...given: unknown[]) => unknown>()
  for (const name of ['all', 'get', 'run', 'iterate']) {
    const own = prototype[name] as (...given: unknown[]) => unknown
    kept.set(name, own)
    prototype[name] = function count(this: { source: string }, ...given: unknown[]) {
      asked.push(this.source)
      return own.apply(this, given)
    }
  }
  return {
    asked,
    stop(): void {
      for (const [name, own] of kept) prototype[name] = own
    },
  }
}
