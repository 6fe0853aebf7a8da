import type { TeamId } from '#shared/model/ids.ts'
import type { SessionMode } from '#shared/model/session.ts'
import type { SessionPlan } from '#shared/protocol/sessions.ts'
import type { Database } from './open.ts'

/** Steps of sessions that a team wants otherwise than they are by default. */
export function createSessionPlanStore(database: Database) {
  const { sql } = database
  return {
    ofTeam: (teamId: TeamId): SessionPlan[] =>
      database
        .all(sql.selectFrom('session_plan').selectAll().where('team_id', '=', teamId))
        .map(({ mode, offered, steps }) => ({
          mode,
          offered: offered === 1,
          // Written by `put` from this very type.
          steps: JSON.parse(steps) as SessionPlan['steps'],
        })),

    put(teamId: TeamId, mode: SessionMode, plan: Omit<SessionPlan, 'mode'>): void {
      const values = { offered: plan.offered ? 1 : 0, steps: JSON.stringify(plan.steps) }
      database.run(
        sql
          .insertInto('session_plan')
          .values({ team_id: teamId, mode, ...values })
          .onConflict((conflict) => conflict.columns(['team_id', 'mode']).doUpdateSet(values)),
      )
    },
  }
}
