import type { Instant, TeamId } from '#shared/model/ids.ts'
import type { Measurement } from '#shared/protocol/http.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

/** Measurements of goals; append-only. */
export function createMeasurementStore(database: Database) {
  const { sql } = database
  return {
    /** In order of day, then of entry. */
    ofTeam: (teamId: TeamId): Measurement[] =>
      database.all(
        sql
          .selectFrom('measurement')
          .select(['id', 'goal_id as goalId', 'on_day as on', 'value', 'note', 'person_id as by'])
          .where('team_id', '=', teamId)
          .orderBy('on_day')
          .orderBy('at'),
      ),

    get: (id: string) =>
      database.get(sql.selectFrom('measurement').selectAll().where('id', '=', id)),

    /** Entered from this instant on, in order of entry. */
    since: (teamId: TeamId, at: Instant) =>
      database.all(
        sql
          .selectFrom('measurement')
          .selectAll()
          .where('team_id', '=', teamId)
          .where('at', '>=', at)
          .orderBy('at'),
      ),

    add: (row: Schema['measurement']) => database.run(sql.insertInto('measurement').values(row)),
  }
}
