import type { CardId, Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { SessionMode } from '#shared/model/session.ts'
import type { HeldSession, HeldSessionLine } from '#shared/protocol/sessions.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

const LINE = [
  'id',
  'mode',
  'started_at as startedAt',
  'ended_at as endedAt',
  'leader_id as leaderId',
  'next_leader_id as nextLeaderId',
] as const

/** Sessions that were held; append-only. */
export function createHeldSessionStore(database: Database) {
  const { sql } = database
  const changed = database.connection
    .prepare<[TeamId, Instant], CardId>(
      'SELECT DISTINCT card_id FROM card_event WHERE team_id = ? AND at >= ?',
    )
    .pluck()
  const news = database.connection.prepare<
    [TeamId, Instant, string],
    { cardId: CardId; kind: string; title: string; by: PersonId | null; at: Instant; to: string }
  >(
    `SELECT event.card_id AS cardId, event.kind, card.title, event.person_id AS "by", event.at,
       coalesce(event.to_value, '') AS "to"
     FROM card_event AS event JOIN card_index AS card
       ON card.team_id = event.team_id AND card.card_id = event.card_id
     WHERE event.team_id = ? AND event.at >= ? AND card.board = ? AND coalesce(card.shelf, '') != 'bin'
       AND event.kind IN ('created', 'moved', 'help-asked', 'help-ended')
     ORDER BY event.id DESC LIMIT 200`,
  )

  return {
    /** Newest first. */
    ofTeam: (teamId: TeamId, limit = 60): HeldSessionLine[] =>
      database.all(
        sql
          .selectFrom('held_session')
          .select(LINE)
          .where('team_id', '=', teamId)
          .orderBy('started_at', 'desc')
          .limit(limit),
      ),

    /** How many of this kind the team held. */
    count: (teamId: TeamId, mode: SessionMode): number =>
      database.get(
        sql
          .selectFrom('held_session')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('team_id', '=', teamId)
          .where('mode', '=', mode),
      )?.count ?? 0,

    get(teamId: TeamId, id: string): HeldSession | undefined {
      const row = database.get(
        sql
          .selectFrom('held_session')
          .selectAll()
          .where('team_id', '=', teamId)
          .where('id', '=', id),
      )
      if (!row) return undefined
      const present = database
        .all(sql.selectFrom('session_attendee').select('person_id').where('session_id', '=', id))
        .map(({ person_id }) => person_id)
      return {
        id: row.id,
        mode: row.mode,
        startedAt: row.started_at,
        endedAt: row.ended_at,
        leaderId: row.leader_id,
        timekeeperId: row.timekeeper_id,
        nextLeaderId: row.next_leader_id,
        // Written by `add` from these very types.
        steps: JSON.parse(row.steps) as HeldSession['steps'],
        outcome: JSON.parse(row.outcome) as HeldSession['outcome'],
        present,
      }
    },

    add(row: Schema['held_session'], present: readonly PersonId[]): void {
      database.run(sql.insertInto('held_session').values(row))
      for (const person_id of present) {
        database.run(sql.insertInto('session_attendee').values({ session_id: row.id, person_id }))
      }
    },

    /** Cards with anything in their history from this instant on. */
    changedSince: (teamId: TeamId, at: Instant): ReadonlySet<CardId> =>
      new Set(changed.all(teamId, at)),

    /** What happened on a board from this instant on, newest first. */
    newsSince: (teamId: TeamId, at: Instant, board: string) => news.all(teamId, at, board),
  }
}
