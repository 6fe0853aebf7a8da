import type { Day, Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

export type TalkRow = {
  talkId: string
  teamId: TeamId
  on: Day
  time: string | null
}
export type HeldTalkRow = {
  talkId: string
  on: Day
  by: PersonId
  at: Instant
  outcome: TalkOutcome
}
/** What is kept of a talk besides its day: who was there, what was agreed and what was decided. No minutes. */
export type TalkOutcome = {
  readonly startedAt: Instant
  readonly presentIds: readonly PersonId[]
  readonly agreements: readonly { readonly cardId: string; readonly title: string }[]
  readonly decisionIds: readonly string[]
}

/** Talks of the directeur with teams, as what happened to them; append-only. */
export function createDirectorTalkStore(database: Database) {
  const { sql } = database
  // The last word about a team is its next talk, unless that was a talk that was held.
  const next = database.connection.prepare<[], TalkRow>(
    `SELECT talk_id AS talkId, team_id AS teamId, on_day AS "on", time FROM talk_entry
     WHERE seq IN (SELECT max(seq) FROM talk_entry GROUP BY team_id) AND kind <> 'held'`,
  )
  const nextOf = database.connection.prepare<[TeamId], TalkRow>(
    `SELECT talk_id AS talkId, team_id AS teamId, on_day AS "on", time FROM talk_entry
     WHERE seq = (SELECT max(seq) FROM talk_entry WHERE team_id = ?) AND kind <> 'held'`,
  )
  const lastHeld = database.connection.prepare<[], { teamId: TeamId; on: Day }>(
    `SELECT team_id AS teamId, max(on_day) AS "on" FROM talk_entry WHERE kind = 'held' GROUP BY team_id`,
  )
  const entries = database.connection.prepare<[string], { teamId: TeamId; kind: string }>(
    'SELECT team_id AS teamId, kind FROM talk_entry WHERE talk_id = ?',
  )
  const look = database.connection.prepare<[TeamId, PersonId, Instant]>(
    `INSERT INTO director_look (team_id, person_id, at) VALUES (?, ?, ?)
     ON CONFLICT (team_id, person_id) DO UPDATE SET at = excluded.at`,
  )
  return {
    /** The next talk of every team that has one. */
    allNext: (): TalkRow[] => next.all(),
    nextOf: (teamId: TeamId): TalkRow | undefined => nextOf.get(teamId),
    /** The day of the last held talk per team. */
    allLastHeld: (): { teamId: TeamId; on: Day }[] => lastHeld.all(),

    /** Newest first. */
    held: (teamId: TeamId): HeldTalkRow[] =>
      database
        .all(
          sql
            .selectFrom('talk_entry')
            .select(['talk_id as talkId', 'on_day as on', 'person_id as by', 'at', 'outcome'])
            .where('team_id', '=', teamId)
            .where('kind', '=', 'held')
            .orderBy('seq', 'desc')
            .limit(30),
        )
        // Written by `hold-talk` from this very type.
        .map((row) => ({ ...row, outcome: JSON.parse(row.outcome ?? '{}') as TalkOutcome })),

    add: (row: Omit<Schema['talk_entry'], 'seq'>) =>
      database.run(sql.insertInto('talk_entry').values(row)),

    /** Whether this talk of the team was held already. */
    wasHeld: (teamId: TeamId, talkId: string): boolean =>
      entries.all(talkId).some((entry) => entry.teamId === teamId && entry.kind === 'held'),

    /** Whether there is any talk with this id. */
    isKnown: (talkId: string): boolean => entries.all(talkId).length > 0,

    see: (teamId: TeamId, personId: PersonId, at: Instant): void => {
      look.run(teamId, personId, at)
    },

    /** Which directeur last looked at a team, and when. */
    lastLook: (teamId: TeamId) =>
      database.get(
        sql
          .selectFrom('director_look')
          .innerJoin('person', 'person.id', 'director_look.person_id')
          .select(['person.name', 'director_look.at'])
          .where('team_id', '=', teamId)
          .orderBy('director_look.at', 'desc')
          .limit(1),
      ) ?? null,
  }
}
