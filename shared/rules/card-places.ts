import { type BoardKind, type Column, type ColumnKey, columnKey } from '#shared/model/board.ts'
import { type Card, type CardType, isWork } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import { type Refusal, refuse } from '#shared/model/result.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'

/** The columns in which a card is work: it stands there since a moment, and becomes stale. */
export const WORK_PLACES: readonly ColumnKey[] = [
  'scrum/backlog',
  'scrum/todo',
  'scrum/doing',
  'scrum/done',
  'improvement/todo',
  'improvement/doing',
  'improvement/done',
  'improvement/parked',
]
const THOUGHT_PLACES: readonly ColumnKey[] = [
  'improvement/ideas',
  'improvement/parked',
  'improvement/todo',
  'scrum/backlog',
  'scrum/todo',
]

/** [CARD2] Where each type of card can lie. A card that changes column can change type (`typeInColumn`). */
export const PLACES_FOR: { readonly [Type in CardType]: readonly ColumnKey[] } = {
  task: WORK_PLACES,
  action: WORK_PLACES,
  idea: [...THOUGHT_PLACES, 'improvement/goals'],
  experiment: THOUGHT_PLACES,
  parked: [...THOUGHT_PLACES, 'improvement/planning'],
  goal: ['improvement/goals'],
  success: ['improvement/successes'],
  planningItem: ['improvement/planning'],
  proposal: ['improvement/proposals'],
}

/** [CARD4] Why a card may not go to a column; `null` when it may. */
export function refusalToPlace(
  card: Card,
  target: { board: BoardKind; column: Column },
): Refusal | null {
  if (!PLACES_FOR[card.type].includes(columnKey(target))) return refuse('card/not-in-this-column')
  const leavesColumn = target.column !== card.place.column || target.board !== card.place.board
  if (!leavesColumn) return null
  const startsWork = target.column === 'doing' || target.column === 'done'
  if (startsWork && (card.ownerId === undefined || card.dueOn === undefined)) {
    return refuse('card/without-who-or-when')
  }
  if (card.type === 'idea' && card.ideaKind === 'obstacle' && card.wouldHelp.trim() === '') {
    return refuse('card/obstacle-without-idea')
  }
  return null
}

/** The cards of a column in order, without the card itself. */
export function othersIn(board: BoardSnapshot, key: ColumnKey, without?: CardId): Card[] {
  const cards: Card[] = []
  for (const id of board.columns[key] ?? []) {
    const card = board.cards.get(id)
    if (card && id !== without) cards.push(card)
  }
  return cards
}

/**
 * [CARD5] Words that say a klus is about education, not organisation: the screen then offers the Verbeterbord.
 * A hint only, and only on the Scrumbord.
 */
const EDUCATION_WORDS =
  /\b(instructie|didactiek|lesgeven|lesdoel|leerdoel|lezen|leesles|rekenles|rekenen|spelling|taalles|schrijfles|leerlingstem|feedback|differentiatie|woordenschat)\b/i
export function belongsOnImprovementBoard(card: Card): boolean {
  return card.place.board === 'scrum' && isWork(card) && EDUCATION_WORDS.test(card.title)
}
