import { columnKey, isColumnOf } from '#shared/model/board.ts'
import { type Card, TYPED_LENGTH, typeInColumn } from '#shared/model/card.ts'
import type { Change, NewCard } from '#shared/model/change.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import { ok, type Result, refuse } from '#shared/model/result.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { addDays, dayOf } from './calendar.ts'
import { othersIn } from './card-places.ts'
import { FEEDBACK_DAYS, PROPOSAL_EVALUATION_DAYS } from './decisions.ts'
import { positionsAtEnd, positionsAtStart } from './ordering.ts'
import { type RuleContext, stamp } from './rule-context.ts'
import { GOAL_DAYS } from './work.ts'

/** [CARD1] A team's document holds at most this many cards, shelved ones included. */
export const MAX_CARDS = 2000

/**
 * [CARD3] A line longer than a title keeps its first words as the title; the rest goes to the explanation, so that
 * nothing typed or pasted is lost.
 */
export function titleAndRest(line: string): { title: string; explanation: string } {
  const text = line.trim()
  if (text.length <= TYPED_LENGTH.title) return { title: text, explanation: '' }
  const space = text.lastIndexOf(' ', TYPED_LENGTH.title)
  const cut = space > TYPED_LENGTH.title / 2 ? space : TYPED_LENGTH.title
  return { title: text.slice(0, cut).trim(), explanation: text.slice(cut).trim() }
}

/** Lines that were typed or pasted under a column, each a card of the type that lies there. */
export function addCards(
  command: Extract<BoardCommand, { type: 'add-cards' }>,
  board: BoardSnapshot,
  context: RuleContext,
): Result<readonly Change[]> {
  if (!isColumnOf(command.board, command.column)) return refuse('card/not-in-this-column')
  if (command.column === 'done') return refuse('card/without-who-or-when')
  const lines = command.lines.map((line) => line.trim()).filter((line) => line !== '')
  if (lines.length === 0) return refuse('card/empty-title')
  if (board.cards.size + lines.length > MAX_CARDS) return refuse('board/full')
  const { board: kind, column } = command
  const others = othersIn(board, columnKey(command))
  const positionsFor = column === 'successes' ? positionsAtStart : positionsAtEnd
  const positions = positionsFor(others, lines.length)
  const written = command.kind === 'experiment' ? 'experiment' : 'idea'
  const type = typeInColumn(kind, column, written)
  const changes = lines.map((line, index): Change => {
    const position = positions[index] ?? ''
    const card: NewCard = {
      id: context.newId(),
      type,
      place: { board: kind, column, position },
      ...titleAndRest(line),
      createdAt: context.now,
      createdBy: context.actor,
      ...(type === 'idea' && command.kind === 'obstacle' ? { ideaKind: 'obstacle' } : {}),
      ...(type === 'goal' ? goalFromToday(context) : {}),
      ...(type === 'proposal' ? proposalFromToday(context) : {}),
    }
    return { type: 'card-added', card }
  })
  return ok(changes)
}

/** [GOAL2] A new goal is active, starts today and ends after six weeks; both days can be changed. */
export function goalFromToday({ now }: RuleContext) {
  const today = dayOf(now)
  return { goalStatus: 'active', startOn: today, dueOn: addDays(today, GOAL_DAYS) } as const
}

/** A card for now, of a task that comes back. */
export function takeRecurring(
  card: Card,
  board: BoardSnapshot,
  context: RuleContext,
): Result<readonly Change[]> {
  if (board.cards.size >= MAX_CARDS) return refuse('board/full')
  const [position = ''] = positionsAtEnd(othersIn(board, 'scrum/todo'), 1)
  const copy: NewCard = {
    id: context.newId(),
    type: 'task',
    place: { board: 'scrum', column: 'todo', position },
    title: card.title,
    explanation: card.explanation,
    createdAt: context.now,
    createdBy: context.actor,
    ...(card.theme === undefined ? {} : { theme: card.theme }),
    steps: card.steps.map((step) => ({ ...step, done: false })),
    recursFrom: card.id,
  }
  return ok([{ type: 'card-added', card: copy }])
}

/** [CARD7] An idea or experiment grows into a proposal, which names it; the thought itself is tidied away. */
export function makeProposal(
  card: Card,
  board: BoardSnapshot,
  context: RuleContext,
): Result<readonly Change[]> {
  if (card.type !== 'idea' && card.type !== 'experiment') return refuse('card/not-in-this-column')
  if (board.cards.size >= MAX_CARDS) return refuse('board/full')
  const [position = ''] = positionsAtEnd(othersIn(board, 'improvement/proposals'), 1)
  const proposal: NewCard = {
    id: context.newId(),
    type: 'proposal',
    place: { board: 'improvement', column: 'proposals', position },
    title: card.title,
    explanation: card.explanation,
    ideaId: card.id,
    createdAt: context.now,
    createdBy: context.actor,
    ...proposalFromToday(context),
  }
  const value = { shelf: 'archive', ...stamp(context) } as const
  return ok([
    { type: 'card-added', card: proposal },
    { type: 'value-set', cardId: card.id, field: 'shelved', value },
  ])
}

/** [DEC6] A new proposal asks for reactions during a week, and is looked back at after a quarter: both can change. */
function proposalFromToday({ now }: RuleContext) {
  const today = dayOf(now)
  return {
    feedbackUntil: addDays(today, FEEDBACK_DAYS),
    evaluationOn: addDays(today, PROPOSAL_EVALUATION_DAYS),
  }
}
