import {
  type BoardKind,
  type Column,
  type ColumnKey,
  columnKey,
  isColumnOf,
} from '#shared/model/board.ts'
import {
  type Card,
  type CardType,
  isWork,
  REASON_LENGTH,
  TYPED_LENGTH,
  textFieldsOf,
  typeInColumn,
} from '#shared/model/card.ts'
import type { Change, NewCard, ValueChange } from '#shared/model/change.ts'
import type { BoardCommand, FreeValueChange } from '#shared/model/command.ts'
import type { CardId, Instant, PersonId } from '#shared/model/ids.ts'
import { ok, type Refusal, type Result, refuse } from '#shared/model/result.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { addDays, dayOf } from './calendar.ts'
import { FEEDBACK_DAYS, PROPOSAL_EVALUATION_DAYS } from './decisions.ts'
import { byPosition, positionAt, positionsAtEnd, positionsAtStart } from './ordering.ts'
import { chooseWay, dropCard, setDay } from './postponing.ts'
import { GOAL_DAYS } from './work.ts'

export type RuleContext = {
  readonly actor: PersonId
  readonly mayWrite: boolean
  readonly now: Instant
  readonly newId: () => string
}

/** [CARD1] A team's document holds at most this many cards, shelved ones included. */
export const MAX_CARDS = 2000

/** [CARD2] Where each type of card can lie. A card that changes column can change type (`typeInColumn`). */
const WORK_PLACES: readonly ColumnKey[] = [
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

/**
 * Decides what a command does to a board. Refuses with a code of `REFUSAL_CODES`; an accepted command can also
 * come out as no change at all (a move to where the card already lies).
 */
export function decide(
  command: BoardCommand,
  board: BoardSnapshot,
  context: RuleContext,
): Result<readonly Change[]> {
  if (!context.mayWrite) return refuse('board/read-only')
  switch (command.type) {
    case 'add-cards':
      return addCards(command, board, context)
    case 'set-ambition':
      return ok([{ type: 'ambition-set', text: command.text }])
    case 'shelve-cards':
      return shelveCards(command, board, context)
    case 'set-value':
      return setValue(command.change, board, context)
    default: {
      const card = board.cards.get(command.cardId)
      if (!card) return refuse('card/not-found')
      return decideOnCard(command, card, board, context)
    }
  }
}

type CardCommand = Extract<BoardCommand, { readonly cardId: CardId }>

function decideOnCard(
  command: CardCommand,
  card: Card,
  board: BoardSnapshot,
  context: RuleContext,
): Result<readonly Change[]> {
  const cardId = card.id
  switch (command.type) {
    case 'move-card':
      return moveCard(card, command, board, context)
    case 'finish-card':
      if (card.place.column === 'done') return ok([])
      return moveCard(card, { board: card.place.board, column: 'done', index: 0 }, board, context)
    case 'set-text':
      if (command.field === 'title' && command.text.trim() === '') return refuse('card/empty-title')
      // Only a proposal is born with the texts of one.
      if (!textFieldsOf(card.type).includes(command.field)) return refuse('card/not-in-this-column')
      return ok([{ type: 'text-set', cardId, field: command.field, text: command.text }])
    case 'set-person':
      return ok([
        { type: 'person-set', cardId, personId: command.personId, present: command.present },
      ])
    case 'add-step':
      return addStep(card, command.text, context)
    case 'set-step':
      return ok([{ type: 'step-set', cardId, stepId: command.stepId, step: stepFields(command) }])
    case 'move-step':
      return moveStep(card, command)
    case 'remove-step':
      return ok([{ type: 'step-set', cardId, stepId: command.stepId, step: null }])
    case 'ask-help':
      return ok([
        { type: 'text-set', cardId, field: 'help', text: command.text.trim() },
        { type: 'value-set', cardId, field: 'helpAsked', value: stamp(context) },
      ])
    case 'flag-for-director':
      return ok(flagForDirector(card, command.line, context))
    case 'unflag-for-director':
      return ok([{ type: 'value-set', cardId, field: 'forDirector', value: null }])
    case 'end-help':
      return ok([{ type: 'value-set', cardId, field: 'helpAsked', value: null }])
    case 'postpone-card':
      return ok(setDay(card, command.day, command.reason, context))
    case 'choose-way':
      return chooseWay(card, command.way, context)
    case 'drop-card':
      return dropCard(card, command.reason, context)
    case 'restore-card':
      return ok(restore(card))
    case 'make-recurring':
      return makeRecurring(card, board, context)
    case 'take-recurring':
      return takeRecurring(card, board, context)
    case 'make-proposal':
      return makeProposal(card, board, context)
  }
}

function setValue(
  change: FreeValueChange,
  board: BoardSnapshot,
  context: RuleContext,
): Result<readonly Change[]> {
  const card = board.cards.get(change.cardId)
  if (!card) return refuse('card/not-found')
  return ok(change.field === 'dueOn' ? setDay(card, change.value, '', context) : [change])
}

/** [DIR10] Any card can be flagged for the talk with the directeur, with one line; who flags it again changes the line. */
function flagForDirector({ id: cardId }: Card, line: string, context: RuleContext): Change[] {
  const value = { ...stamp(context), line: line.trim().slice(0, REASON_LENGTH) }
  return [{ type: 'value-set', cardId, field: 'forDirector', value }]
}

/** Off its shelf again; what was let go is then taken up again [ACT6]. */
function restore({ id: cardId, dropped }: Card): Change[] {
  const back: Change = { type: 'value-set', cardId, field: 'shelved', value: null }
  if (dropped === undefined) return [back]
  return [back, { type: 'value-set', cardId, field: 'dropped', value: null }]
}

/** Who did it, and when. */
export function stamp({ now, actor }: Pick<RuleContext, 'now' | 'actor'>): {
  at: Instant
  by: PersonId
} {
  return { at: now, by: actor }
}

function stepFields({ text, done }: { text?: string; done?: boolean }) {
  return { ...(text === undefined ? {} : { text }), ...(done === undefined ? {} : { done }) }
}

/** The cards of a column in order, without the card itself. */
function othersIn(board: BoardSnapshot, key: ColumnKey, without?: CardId): Card[] {
  const cards: Card[] = []
  for (const id of board.columns[key] ?? []) {
    const card = board.cards.get(id)
    if (card && id !== without) cards.push(card)
  }
  return cards
}

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

function addCards(
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
function goalFromToday({ now }: RuleContext) {
  const today = dayOf(now)
  return { goalStatus: 'active', startOn: today, dueOn: addDays(today, GOAL_DAYS) } as const
}

type Target = { readonly board: BoardKind; readonly column: Column; readonly index: number }

/** [CARD4] Why a card may not go to a column; `null` when it may. */
function refusalToPlace(card: Card, target: { board: BoardKind; column: Column }): Refusal | null {
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

function moveCard(
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

function addStep(card: Card, text: string, context: RuleContext): Result<readonly Change[]> {
  const trimmed = text.trim()
  if (trimmed === '') return refuse('card/empty-title')
  const [position = ''] = positionsAtEnd(card.steps.map(asPlaced), 1)
  const step = { text: trimmed.slice(0, TYPED_LENGTH.step), done: false, position }
  return ok([{ type: 'step-set', cardId: card.id, stepId: context.newId(), step }])
}

function asPlaced(step: { id: string; position: string }) {
  return { id: step.id, place: { position: step.position } }
}

function moveStep(
  card: Card,
  command: Extract<BoardCommand, { type: 'move-step' }>,
): Result<readonly Change[]> {
  const others = card.steps.filter((step) => step.id !== command.stepId).map(asPlaced)
  const position = positionAt(others, command.index)
  return ok([{ type: 'step-set', cardId: card.id, stepId: command.stepId, step: { position } }])
}

function shelveCards(
  command: Extract<BoardCommand, { type: 'shelve-cards' }>,
  board: BoardSnapshot,
  context: RuleContext,
): Result<readonly Change[]> {
  const value = { shelf: command.shelf, ...stamp(context) }
  const changes: Change[] = []
  for (const cardId of command.cardIds) {
    if (!board.cards.has(cardId)) return refuse('card/not-found')
    changes.push({ type: 'value-set', cardId, field: 'shelved', value })
  }
  return ok(changes)
}

/** [CARD6] A task becomes recurring where templates wait, in the backlog of the Scrumbord; only tasks can. */
function makeRecurring(
  card: Card,
  board: BoardSnapshot,
  context: RuleContext,
): Result<readonly Change[]> {
  if (card.type !== 'task') return refuse('card/not-in-this-column')
  const moved = moveCard(card, { board: 'scrum', column: 'backlog', index: 0 }, board, context)
  if (!moved.ok) return moved
  return ok([
    ...moved.value,
    { type: 'value-set', cardId: card.id, field: 'recurring', value: true },
  ])
}

function takeRecurring(
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
function makeProposal(
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

/**
 * [CARD5] Words that say a klus is about education, not organisation: the screen then offers the Verbeterbord.
 * A hint only, and only on the Scrumbord.
 */
const EDUCATION_WORDS =
  /\b(instructie|didactiek|lesgeven|lesdoel|leerdoel|lezen|leesles|rekenles|rekenen|spelling|taalles|schrijfles|leerlingstem|feedback|differentiatie|woordenschat)\b/i
export function belongsOnImprovementBoard(card: Card): boolean {
  return card.place.board === 'scrum' && isWork(card) && EDUCATION_WORDS.test(card.title)
}
