import { type Card, REASON_LENGTH, textFieldsOf } from '#shared/model/card.ts'
import type { Change } from '#shared/model/change.ts'
import type { BoardCommand, FreeValueChange } from '#shared/model/command.ts'
import type { CardId } from '#shared/model/ids.ts'
import { ok, type Result, refuse } from '#shared/model/result.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { moveCard } from './card-moves.ts'
import { addStep, moveStep, stepFields } from './card-steps.ts'
import { addCards, makeProposal, takeRecurring } from './new-cards.ts'
import { chooseWay, dropCard, setDay } from './postponing.ts'
import { type RuleContext, stamp } from './rule-context.ts'

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
