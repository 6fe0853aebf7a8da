import { type Card, isWork } from '#shared/model/card.ts'
import type { Change } from '#shared/model/change.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import type { CarryOver } from '#shared/model/year-plan.ts'
import { dayOf } from './calendar.ts'
import { type RuleContext, stamp } from './rule-context.ts'

type Context = Pick<RuleContext, 'actor' | 'now'>

/**
 * [YEAR4] What is tidied into the archive when a school year begins. What waits in the backlog, what comes back by
 * itself and proposals always go along; what is done, ended goals, successes and past plans never do; open work, goals
 * and ideas as the team chooses. Nothing is thrown away.
 */
export function newYearChanges(board: BoardSnapshot, carry: CarryOver, context: Context): Change[] {
  const value = { shelf: 'archive', ...stamp(context) } as const
  return [...board.cards.values()]
    .filter((card) => !card.shelved && !goesAlong(card, carry, context))
    .map(({ id: cardId }) => ({ type: 'value-set', cardId, field: 'shelved', value }))
}

function goesAlong(card: Card, carry: CarryOver, { now }: Context): boolean {
  const { column } = card.place
  if (isWork(card)) {
    if (column === 'backlog') return true
    return column !== 'done' && carry.work
  }
  switch (card.type) {
    case 'goal':
      return carry.goals && card.goalStatus === 'active'
    case 'idea':
    case 'experiment':
    case 'parked':
      return carry.ideas
    case 'success':
      return false
    case 'planningItem':
      return card.dueOn === undefined || card.dueOn >= dayOf(now)
    default:
      return true
  }
}
