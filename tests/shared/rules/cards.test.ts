import { describe, expect, test } from 'vitest'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import { belongsOnImprovementBoard } from '#shared/rules/card-places.ts'
import { decide } from '#shared/rules/cards.ts'
import {
  ANNA,
  aBoard,
  aCard,
  aContext,
  aDocument,
  anId,
  BOUKE,
  NOW,
} from '#tests/support/boards.ts'
import { boardAfter, changesOf, codeOf, move, PLANNED } from '#tests/support/deciding.ts'

const melk = anId('melk')

describe('every command', () => {
  const commands: readonly BoardCommand[] = [
    { type: 'add-cards', board: 'scrum', column: 'todo', lines: ['Melk'] },
    move(melk, 'scrum/todo'),
    { type: 'finish-card', cardId: melk },
    {
      type: 'set-value',
      change: { type: 'value-set', cardId: melk, field: 'dueOn', value: '2026-01-26' },
    },
    { type: 'set-text', cardId: melk, field: 'title', text: 'Melk' },
    { type: 'set-person', cardId: melk, personId: ANNA, present: true },
    { type: 'add-step', cardId: melk, text: 'Bellen' },
    { type: 'set-step', cardId: melk, stepId: anId('s'), done: true },
    { type: 'move-step', cardId: melk, stepId: anId('s'), index: 0 },
    { type: 'remove-step', cardId: melk, stepId: anId('s') },
    { type: 'ask-help', cardId: melk, text: 'Wie?' },
    { type: 'end-help', cardId: melk },
    { type: 'shelve-cards', cardIds: [melk], shelf: 'archive' },
    { type: 'restore-card', cardId: melk },
    { type: 'take-recurring', cardId: melk },
    { type: 'set-ambition', text: 'Lezen' },
  ]

  test.each(commands)('[PERM1] $type is refused to somebody who only reads', (command) => {
    const context = aContext({ mayWrite: false })
    const board = aBoard(aCard('melk', 'scrum/todo', PLANNED))
    expect(decide(command, board, context)).toEqual({ ok: false, code: 'board/read-only' })
  })

  test.each(commands.filter(({ type }) => type !== 'add-cards' && type !== 'set-ambition'))(
    '$type is refused for a card that is not there',
    (command) => {
      expect(codeOf(command, aBoard())).toBe('card/not-found')
    },
  )

  test.each(commands)('$type is accepted where it fits', (command) => {
    const steps = [{ id: anId('s'), text: 'Bellen', done: false, position: 'a0' }]
    const card = aCard('melk', 'scrum/doing', { ...PLANNED, steps })
    expect(codeOf(command, aBoard(card))).toBeNull()
  })
})

describe('texts, people and steps', () => {
  test('a title is never set to nothing, another text may be', () => {
    const board = aBoard(aCard('melk', 'scrum/todo'))
    expect(codeOf({ type: 'set-text', cardId: melk, field: 'title', text: ' ' }, board)).toBe(
      'card/empty-title',
    )
    expect(codeOf({ type: 'set-text', cardId: melk, field: 'result', text: '' }, board)).toBeNull()
  })

  test('people come and go', () => {
    const set = (present: boolean): BoardCommand => ({
      type: 'set-person',
      cardId: melk,
      personId: BOUKE,
      present,
    })
    expect(boardAfter(set(true), aCard('melk', 'scrum/todo')).cards.get(melk)?.people).toEqual([
      BOUKE,
    ])
    const without = boardAfter(set(false), aCard('melk', 'scrum/todo', { people: [ANNA, BOUKE] }))
    expect(without.cards.get(melk)?.people).toEqual([ANNA])
  })

  const steps = ['a', 'b', 'c'].map((word, index) => ({
    id: anId(word),
    text: word,
    done: false,
    position: `a${index}`,
  }))
  const withSteps = aCard('melk', 'scrum/todo', { steps })
  const textsAfter = (command: BoardCommand) =>
    boardAfter(command, withSteps)
      .cards.get(melk)
      ?.steps.map(({ text, done }) => (done ? `${text}!` : text))

  test.each<[BoardCommand, readonly string[]]>([
    [{ type: 'add-step', cardId: melk, text: ' d ' }, ['a', 'b', 'c', 'd']],
    [{ type: 'add-step', cardId: melk, text: 'x'.repeat(95) }, ['a', 'b', 'c', 'x'.repeat(90)]],
    [{ type: 'set-step', cardId: melk, stepId: anId('b'), done: true }, ['a', 'b!', 'c']],
    [{ type: 'set-step', cardId: melk, stepId: anId('b'), text: 'B' }, ['a', 'B', 'c']],
    [{ type: 'set-step', cardId: melk, stepId: anId('weg'), done: true }, ['a', 'b', 'c']],
    [{ type: 'move-step', cardId: melk, stepId: anId('c'), index: 0 }, ['c', 'a', 'b']],
    [{ type: 'move-step', cardId: melk, stepId: anId('a'), index: 1 }, ['b', 'a', 'c']],
    [{ type: 'remove-step', cardId: melk, stepId: anId('b') }, ['a', 'c']],
  ])('%j', (command, expected) => {
    expect(textsAfter(command)).toEqual(expected)
  })

  test('a step without words is refused', () => {
    expect(codeOf({ type: 'add-step', cardId: melk, text: '  ' }, aBoard(withSteps))).toBe(
      'card/empty-title',
    )
  })
})

describe('[DIR10] for the talk with the directeur', () => {
  test('any card is flagged with one line by whoever does it; flagging again changes the line', () => {
    const idea = aCard('melk', 'improvement/ideas')
    const flagged = boardAfter({ type: 'flag-for-director', cardId: melk, line: ' Inval? ' }, idea)
    expect(flagged.cards.get(melk)?.forDirector).toEqual({ at: NOW, by: BOUKE, line: 'Inval?' })
    const again = boardAfter(
      { type: 'flag-for-director', cardId: melk, line: 'x'.repeat(200) },
      aCard('melk', 'improvement/ideas', { forDirector: { at: NOW, by: ANNA, line: 'Inval?' } }),
    )
    expect(again.cards.get(melk)?.forDirector).toEqual({
      at: NOW,
      by: BOUKE,
      line: 'x'.repeat(140),
    })
  })

  test('and taken off again', () => {
    const cleared = boardAfter(
      { type: 'unflag-for-director', cardId: melk },
      aCard('melk', 'scrum/done', { forDirector: { at: NOW, by: ANNA, line: '' } }),
    )
    expect(cleared.cards.get(melk)?.forDirector).toBeUndefined()
  })
})

describe('help, shelves and recurring work', () => {
  test('help asked carries the question, who and when; ending it keeps the question', () => {
    const asked = boardAfter(
      { type: 'ask-help', cardId: melk, text: ' Papier? ' },
      aCard('melk', 'scrum/doing', PLANNED),
    )
    expect(asked.cards.get(melk)).toMatchObject({
      help: 'Papier?',
      helpAsked: { at: NOW, by: BOUKE },
    })
    const ended = boardAfter(
      { type: 'end-help', cardId: melk },
      aCard('melk', 'scrum/doing', { help: 'Papier?', helpAsked: { at: NOW, by: ANNA } }),
    ).cards.get(melk)
    expect(ended?.help).toBe('Papier?')
    expect(ended?.helpAsked).toBeUndefined()
  })

  test.each(['archive', 'bin'] as const)(
    'a card in the %s keeps its place and comes back to it',
    (shelf) => {
      const cards = [aCard('melk', 'scrum/todo'), aCard('brood', 'scrum/todo')]
      const doc = aDocument(...cards)
      const start = readBoard(doc)
      writeChanges(doc, changesOf({ type: 'shelve-cards', cardIds: [melk], shelf }, start), null)
      const tidied = readBoard(doc)
      expect(tidied.columns['scrum/todo']).toEqual([anId('brood')])
      expect(tidied.cards.get(melk)?.shelved).toEqual({ shelf, at: NOW, by: BOUKE })
      writeChanges(doc, changesOf({ type: 'restore-card', cardId: melk }, tidied), null)
      expect(readBoard(doc).columns).toEqual(start.columns)
    },
  )

  test('several cards are tidied at once, or none when one of them is not there', () => {
    const board = aBoard(aCard('melk', 'scrum/done', PLANNED))
    const command = {
      type: 'shelve-cards',
      cardIds: [melk, anId('weg')],
      shelf: 'archive',
    } as const
    expect(codeOf(command, board)).toBe('card/not-found')
  })

  test('taking recurring work copies it and leaves the template', () => {
    const template = aCard('rapport', 'scrum/backlog', {
      ...PLANNED,
      recurring: true,
      theme: 'tests',
      explanation: 'In de map',
      steps: [{ id: anId('s'), text: 'Papier', done: true, position: 'a0' }],
    })
    const board = boardAfter(
      { type: 'take-recurring', cardId: anId('rapport') },
      template,
      aCard('eerst', 'scrum/todo'),
    )
    const [first, copy] = (board.columns['scrum/todo'] ?? []).map((id) => board.cards.get(id))
    expect(first?.title).toBe('eerst')
    expect(copy).toMatchObject({
      title: 'rapport',
      explanation: 'In de map',
      theme: 'tests',
      createdBy: BOUKE,
      steps: [{ text: 'Papier', done: false }],
    })
    expect(copy?.recurring).toBeUndefined()
    expect(copy?.ownerId).toBeUndefined()
    expect(board.columns['scrum/backlog']).toEqual([anId('rapport')])
  })
})

describe('[CARD5] work about education on the Scrumbord', () => {
  test.each([
    ['Betere instructie rekenen', 'scrum/todo', true],
    ['Leesles samen voorbereiden', 'scrum/backlog', true],
    ['Rapporten printen', 'scrum/todo', false],
    ['Gymrooster tot de vakantie', 'scrum/doing', false],
    ['Lezenaar repareren', 'scrum/todo', false],
    ['Betere instructie rekenen', 'improvement/todo', false],
  ] as const)('%s on %s: %s', (title, at, expected) => {
    const card = aBoard(aCard('melk', at, { title })).cards.get(melk)
    expect(card && belongsOnImprovementBoard(card)).toBe(expected)
  })
})
