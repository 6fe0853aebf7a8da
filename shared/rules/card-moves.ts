import { type BoardKind, type Column, columnKey } from '#shared/model/board.ts'
import { type Card, typeInColumn } from '#shared/model/card.ts'
import type { Change, ValueChange } from '#shared/model/change.ts'
import { ok, type Result } from '#shared/model/result.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { othersIn, refusalToPlace, WORK_PLACES } from './card-places.ts'
import { goalFromToday } from './new-cards.ts'
import { byPosition, positionAt } from './ordering.ts'
import { type RuleContext, stamp } from './rule-context.ts'

type Target = { readonly board: BoardKind; readonly column: Column; readonly index: number }

/** A card to a place: its type follows the place, and what it becomes there is noted with it. */
export function moveCard(
  card: Card,
  target: Target,
  board: BoardSnapshot,
  context: RuleContext,
): Result<readonly Change[]> {
  const refusal = refusalToPlace(card, target)
  if (refusal) return refusal
  const others = othersIn(board, columnKey(target), card.id)
  const sameColumn = columnKey(card.place) === columnKey(target)
  if (sameColumn && others.filter((other) => byPosition(other, card) < 0).length === target.index) {
    return ok([])
  }
  const place = {
    board: target.board,
    column: target.column,
    position: positionAt(others, target.index),
  }
  const cardId = card.id
  const changes: ValueChange[] = [{ type: 'value-set', cardId, field: 'place', value: place }]
  const type = typeInColumn(target.board, target.column, card.type)
  if (type !== card.type) changes.push({ type: 'value-set', cardId, field: 'type', value: type })
  if (target.column !== card.place.column && WORK_PLACES.includes(columnKey(target))) {
    changes.push({ type: 'value-set', cardId, field: 'standingSince', value: context.now })
  }
  if (type === 'goal' && card.goalStatus === undefined) {
    const { goalStatus, startOn, dueOn } = goalFromToday(context)
    changes.push({ type: 'value-set', cardId, field: 'goalStatus', value: goalStatus })
    changes.push({ type: 'value-set', cardId, field: 'startOn', value: card.startOn ?? startOn })
    changes.push({ type: 'value-set', cardId, field: 'dueOn', value: card.dueOn ?? dueOn })
  }
  const wasDone = card.place.column === 'done'
  const isDone = target.column === 'done'
  if (isDone && !wasDone) {
    changes.push({ type: 'value-set', cardId, field: 'done', value: stamp(context) })
  }
  if (wasDone && !isDone) changes.push({ type: 'value-set', cardId, field: 'done', value: null })
  return ok(changes)
}
