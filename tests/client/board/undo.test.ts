import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createUndoStack, undoableFor } from '#client/board/undo.ts'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import { decide } from '#shared/rules/cards.ts'
import type { RuleContext } from '#shared/rules/rule-context.ts'

function screenOf(doc: Y.Doc) {
  let made = 0
  const context: RuleContext = {
    actor: 'anna000000000000',
    mayWrite: true,
    now: '2026-01-19T14:15:00.000Z',
    newId: () => `card${String(made++).padStart(12, '0')}`,
  }
  const stack = createUndoStack()
  return {
    stack,
    board: () => readBoard(doc),
    act(command: BoardCommand) {
      const decided = decide(command, readBoard(doc), context)
      if (!decided.ok) throw new Error(decided.code)
      stack.push(undoableFor(decided.value, readBoard(doc), context))
      writeChanges(doc, decided.value, 'mine')
    },
    undo() {
      const taken = stack.takeUndo(readBoard(doc))
      if (!taken.ok) return taken.code
      const entry = undoableFor(taken.value.back, readBoard(doc), context)
      writeChanges(doc, taken.value.back, 'mine')
      stack.undone(entry)
      return 'undone'
    },
    redo() {
      const taken = stack.takeRedo(readBoard(doc))
      if (!taken.ok) return taken.code
      const entry = undoableFor(taken.value.back, readBoard(doc), context)
      writeChanges(doc, taken.value.back, 'mine')
      stack.redone(entry)
      return 'redone'
    },
  }
}

const CARD = 'card000000000000'

function screenWithCard() {
  const doc = new Y.Doc()
  const screen = screenOf(doc)
  screen.act({ type: 'add-cards', board: 'scrum', column: 'todo', lines: ['Rapporten printen'] })
  return { doc, screen }
}

test('[UNDO1] undoing a new card puts it in the bin, redo brings it back', () => {
  const { screen } = screenWithCard()
  expect(screen.undo()).toBe('undone')
  expect(screen.board().cards.get(CARD)?.shelved?.shelf).toBe('bin')
  expect(screen.redo()).toBe('redone')
  expect(screen.board().columns['scrum/todo']).toEqual([CARD])
})

test('[UNDO1] undoing my move keeps the title a colleague typed since', () => {
  const { doc, screen } = screenWithCard()
  screen.act({ type: 'move-card', cardId: CARD, board: 'scrum', column: 'backlog', index: 0 })
  writeChanges(
    doc,
    [{ type: 'text-set', cardId: CARD, field: 'title', text: 'Rapporten printen en nieten' }],
    'colleague',
  )
  expect(screen.undo()).toBe('undone')
  const card = screen.board().cards.get(CARD)
  expect(card?.place.column).toBe('todo')
  expect(card?.title).toBe('Rapporten printen en nieten')
})

test('[UNDO2] [I3] a card that a colleague moved since stays where it is', () => {
  const { doc, screen } = screenWithCard()
  screen.act({ type: 'move-card', cardId: CARD, board: 'scrum', column: 'backlog', index: 0 })
  const place = { board: 'improvement', column: 'parked', position: 'a0' } as const
  writeChanges(
    doc,
    [{ type: 'value-set', cardId: CARD, field: 'place', value: place }],
    'colleague',
  )
  expect(screen.undo()).toBe('card/changed-since')
  expect(screen.board().cards.get(CARD)?.place.column).toBe('parked')
})

test('[UNDO1] an empty stack says so', () => {
  const { screen } = screenWithCard()
  screen.undo()
  expect(screen.undo()).toBe('undo/nothing-left')
})

test('[UNDO1] a new act ends what could be redone', () => {
  const { screen } = screenWithCard()
  screen.undo()
  screen.act({ type: 'add-cards', board: 'scrum', column: 'todo', lines: ['Iets anders'] })
  expect(screen.redo()).toBe('undo/nothing-left')
})
