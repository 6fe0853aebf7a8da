import { sha256 } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import type { Change } from '#shared/model/change.ts'
import { type Instant, idFrom, type TeamId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'
import { copyOf, nextCopyDue } from '#shared/rules/recurring.ts'

/**
 * [ACT8] Lays the copies of recurring tasks that are due on "te doen". Asked again it does nothing: a copy has the id of
 * its template and day. Only boards that the index says have something to repeat are opened.
 */
export async function repeatTasks({ stores, sync, clock }: Parts): Promise<void> {
  for (const teamId of stores.openWork.teamsToRepeat()) {
    const plan = planOf({ stores }, teamId)
    if (!plan) continue
    await sync.edit(teamId, null, (board) => copiesDue(board, plan, clock.now()))
  }
}

function copiesDue(
  board: BoardSnapshot,
  plan: NonNullable<ReturnType<typeof planOf>>,
  at: Instant,
): Change[] {
  return [...board.cards.values()].flatMap((template) => {
    const dueOn = nextCopyDue(template, board, dayOf(at), plan)
    if (dueOn === null) return []
    const id = idFrom(sha256(`${template.id}/${dueOn}`))
    return copyOf(template, board, { id, dueOn, at })
  })
}

function planOf({ stores }: Pick<Parts, 'stores'>, teamId: TeamId) {
  const team = stores.teams.get(teamId)
  if (!team) return null
  const holidays =
    team.school_id === null ? shippedHolidays('north') : stores.schools.holidays(team.school_id)
  return { sessionOn: team.scrum_session_weekday, holidays }
}
