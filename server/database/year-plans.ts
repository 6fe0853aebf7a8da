import type { Day, Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { PlanChange, SessionRhythm } from '#shared/model/year-plan.ts'
import type { HeldOn } from '#shared/rules/year-plan.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

/** When teams hold their sessions, what they changed about single ones, and which school years they began. */
export function createYearPlanStore(database: Database) {
  const { sql } = database
  return {
    /** In order of their first day; also those that are over. */
    rhythms: (teamId: TeamId): SessionRhythm[] =>
      database.all(
        sql
          .selectFrom('session_rhythm')
          .select([
            'id',
            'mode',
            'weekday',
            'time',
            'every_weeks as everyWeeks',
            'shift',
            'first_on as firstOn',
            'last_on as lastOn',
          ])
          .where('team_id', '=', teamId)
          .orderBy('first_on')
          .orderBy('mode')
          .orderBy('id'),
      ),

    putRhythm(teamId: TeamId, rhythm: SessionRhythm): void {
      const { id, everyWeeks, firstOn, lastOn, mode, weekday, time, shift } = rhythm
      const dates = { first_on: firstOn, last_on: lastOn, every_weeks: everyWeeks }
      const values = { mode, weekday, time, shift, ...dates }
      database.run(
        sql
          .insertInto('session_rhythm')
          .values({ team_id: teamId, id, ...values })
          .onConflict((conflict) => conflict.columns(['team_id', 'id']).doUpdateSet(values)),
      )
    },

    removeRhythm: (teamId: TeamId, id: string) =>
      database.run(
        sql.deleteFrom('session_rhythm').where('team_id', '=', teamId).where('id', '=', id),
      ),

    changes: (teamId: TeamId): PlanChange[] =>
      database.all(
        sql
          .selectFrom('session_change')
          .select([
            'rhythm_id as rhythmId',
            'planned_on as plannedOn',
            'status',
            'on_day as on',
            'time',
            'reason',
          ])
          .where('team_id', '=', teamId),
      ),

    putChange(row: Schema['session_change']): void {
      const { status, on_day, time, reason, person_id, at } = row
      const values = { status, on_day, time, reason, person_id, at }
      database.run(
        sql
          .insertInto('session_change')
          .values(row)
          .onConflict((conflict) =>
            conflict.columns(['team_id', 'rhythm_id', 'planned_on']).doUpdateSet(values),
          ),
      )
    },

    removeChange: (teamId: TeamId, rhythmId: string, plannedOn: Day) =>
      database.run(
        sql
          .deleteFrom('session_change')
          .where('team_id', '=', teamId)
          .where('rhythm_id', '=', rhythmId)
          .where('planned_on', '=', plannedOn),
      ),

    heldSince: (teamId: TeamId, at: Instant): HeldOn[] =>
      database.all(
        sql
          .selectFrom('held_session')
          .select(['id', 'mode', 'started_at as startedAt'])
          .where('team_id', '=', teamId)
          .where('started_at', '>=', at)
          .orderBy('started_at'),
      ),

    /** When the team held its first session ever. */
    firstHeldAt: (teamId: TeamId): Instant | null =>
      database.get(
        sql
          .selectFrom('held_session')
          .select(({ fn }) => fn.min('started_at').as('at'))
          .where('team_id', '=', teamId),
      )?.at ?? null,

    begun: (teamId: TeamId): { schoolYear: string; at: Instant; by: PersonId }[] =>
      database.all(
        sql
          .selectFrom('school_year')
          .select(['school_year as schoolYear', 'at', 'person_id as by'])
          .where('team_id', '=', teamId)
          .orderBy('school_year'),
      ),

    begin: (row: Schema['school_year']) => database.run(sql.insertInto('school_year').values(row)),
  }
}
