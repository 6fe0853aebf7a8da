import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { cardsOf, type YCard } from '#shared/document/keys.ts'
import { readBoard } from '#shared/document/read.ts'
import { faultInCard } from '#shared/document/schema.ts'
import { writeChanges } from '#shared/document/write.ts'
import { typeInColumn } from '#shared/model/card.ts'
import type { Change, ValueChange } from '#shared/model/change.ts'
import { decide } from '#shared/rules/cards.ts'
import { added, anyCards, anyCommand } from '#tests/support/any-board.ts'
import {
  ANNA,
  aBoard,
  aCard,
  aContext,
  aDocument,
  anId,
  BOUKE,
  CARLA,
  NOW,
} from '#tests/support/boards.ts'

const melk = anId('melk')
const set = <Value extends Omit<ValueChange, 'type' | 'cardId'>>(change: Value): Change =>
  ({ type: 'value-set', cardId: melk, ...change }) as ValueChange

describe('reading back what was written', () => {
  test('gives every field of a card', () => {
    const card = {
      id: melk,
      type: 'action',
      place: { board: 'improvement', column: 'done', position: 'a1V' },
      decisionId: anId('besluit'),
      createdAt: NOW,
      createdBy: ANNA,
      shelved: { shelf: 'archive', at: NOW, by: BOUKE },
      done: { at: NOW, by: CARLA },
      ownerId: ANNA,
      dueOn: '2026-01-26',
      helpAsked: { at: NOW, by: ANNA },
      forDirector: { at: NOW, by: BOUKE, line: 'De invalpool raakt op.' },
      theme: 'tests',
      recurring: false,
      goalId: anId('doel'),
      ideaKind: 'obstacle',
      influence: 'partly',
      effect: 3,
      effort: 1,
      baseline: 2.6,
      target: 4,
      unit: 'scale',
      howMeasured: 'pupilVoice',
      startOn: '2026-01-05',
      goalStatus: 'active',
      outcome: 'different',
      time: '15:15',
      planningKind: 'lessonVisit',
      successKind: 'compliment',
      title: 'Melk bestellen',
      explanation: 'Twee kratten\nen een doos',
      help: 'Wie?',
      waitingFor: 'ouders',
      result: 'Gelukt 🎉',
      wouldHelp: 'Een lijst',
      firstStep: 'Bellen',
      forPupils: 'Melk',
      lookAt: 'De kast',
      learned: 'Vroeg bellen',
      // Only a proposal has these.
      question: '',
      proposalText: '',
      alternatives: '',
      people: [ANNA, BOUKE],
      steps: [
        { id: anId('b'), text: 'Eerst', done: true, position: 'a0' },
        { id: anId('a'), text: 'Dan', done: false, position: 'a1' },
      ],
      postponements: [
        { id: anId('p'), from: '2026-01-22', to: '2026-01-26', at: NOW, by: BOUKE, reason: 'ziek' },
      ],
      standingSince: NOW,
      rhythm: 'weekly',
      recursFrom: anId('mal'),
      dropped: { at: NOW, by: BOUKE, reason: 'Niet meer nodig' },
      chosenWay: { way: 'smaller', after: 1, at: NOW, by: BOUKE },
    } as const
    expect(aBoard(card).cards.get(melk)).toEqual(card)
  })

  test('gives empty texts and lists for what was left out, and no values', () => {
    const card = aBoard(aCard('melk', 'scrum/todo')).cards.get(melk)
    expect(card).toMatchObject({ explanation: '', learned: '', people: [], steps: [] })
    expect(card).not.toHaveProperty('ownerId')
    expect(card).not.toHaveProperty('shelved')
  })

  test('gives a cleared value as absent', () => {
    const doc = aDocument(aCard('melk', 'scrum/todo', { ownerId: ANNA }))
    writeChanges(doc, [set({ field: 'ownerId', value: null })], null)
    expect(readBoard(doc).cards.get(melk)).not.toHaveProperty('ownerId')
  })

  test('whatever the rules accept passes the gate, on every card', () => {
    fc.assert(
      fc.property(anyCards, fc.array(anyCommand, { maxLength: 6 }), (cards, commands) => {
        const doc = aDocument()
        writeChanges(doc, added(cards), null)
        let made = 0
        for (const command of commands) {
          const newId = () => anId(`n${++made}`)
          const result = decide(command, readBoard(doc), aContext({ newId }))
          if (result.ok) writeChanges(doc, result.value, null)
        }
        for (const [id, card] of cardsOf(doc)) expect(faultInCard(id, card)).toBeNull()
      }),
      { numRuns: 50 },
    )
  }, 30_000)
})

describe('rules between fields are derived on reading', () => {
  test('[SYNC6] the type follows from the place', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        for (const { id, place, type } of aBoard(...cards).cards.values()) {
          const written = cards.find((card) => card.id === id)?.type ?? type
          expect(type).toBe(typeInColumn(place.board, place.column, written))
        }
      }),
    )
  })

  test('[SYNC6] a card taken out of done by one and finished by another is done only where done cards lie', () => {
    const done = { at: NOW, by: ANNA }
    expect(aBoard(aCard('melk', 'scrum/todo', { done })).cards.get(melk)).not.toHaveProperty('done')
    expect(aBoard(aCard('melk', 'scrum/done', { done })).cards.get(melk)?.done).toEqual(done)
  })

  test('[SYNC6] a card that breaks the schema is left out, and the rest is read', () => {
    const doc = aDocument(aCard('melk', 'scrum/todo'))
    const cards: Y.Map<unknown> = cardsOf(doc) as Y.Map<unknown>
    cards.set(anId('leeg'), new Y.Map())
    cards.set(anId('woord'), 'geen kaart')
    cards.set(anId('tekst'), new Y.Text('geen kaart'))
    expect([...readBoard(doc).cards.keys()]).toEqual([melk])
  })

  test('[ORD1] columns are in order and hold each card on the board exactly once', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const board = aBoard(...cards)
        const inColumns = Object.values(board.columns).flat()
        const onBoard = cards.filter((card) => !card.shelved).map((card) => card.id)
        expect([...inColumns].sort()).toEqual(onBoard.sort())
      }),
    )
  }, 30_000)
})

describe('writing', () => {
  test('a card that exists is not added again', () => {
    const doc = aDocument(aCard('melk', 'scrum/todo', { title: 'Melk' }))
    writeChanges(doc, [{ type: 'card-added', card: aCard('melk', 'scrum/done') }], null)
    expect(readBoard(doc).cards.get(melk)?.title).toBe('Melk')
  })

  test('changes to a card or step that is not there come to nothing', () => {
    const doc = aDocument(aCard('melk', 'scrum/todo'))
    const before = Y.encodeStateAsUpdate(doc)
    const changes: Change[] = [
      { type: 'value-set', cardId: anId('weg'), field: 'ownerId', value: ANNA },
      { type: 'text-set', cardId: anId('weg'), field: 'title', text: 'x' },
      { type: 'person-set', cardId: anId('weg'), personId: ANNA, present: true },
      { type: 'step-set', cardId: anId('weg'), stepId: anId('s'), step: { position: 'a0' } },
      { type: 'step-set', cardId: melk, stepId: anId('s'), step: { done: true } },
      { type: 'step-set', cardId: melk, stepId: anId('s'), step: null },
    ]
    writeChanges(doc, changes, null)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('is one transaction with its origin', () => {
    const doc = aDocument(aCard('melk', 'scrum/todo'))
    const origins: unknown[] = []
    doc.on('update', (_update, origin) => origins.push(origin))
    writeChanges(
      doc,
      [
        set({ field: 'ownerId', value: ANNA }),
        { type: 'text-set', cardId: melk, field: 'title', text: 'Melk halen' },
      ],
      'Anna',
    )
    expect(origins).toEqual(['Anna'])
  })
})

test('a card in the document is one map, and the roots are cards and ambition', () => {
  const doc = aDocument(aCard('melk', 'scrum/todo'))
  writeChanges(doc, [{ type: 'ambition-set', text: 'Elk kind leest' }], null)
  expect([...doc.share.keys()].sort()).toEqual(['ambition', 'cards'])
  const card: YCard | undefined = cardsOf(doc).get(melk)
  expect(card?.get('title')).toBeInstanceOf(Y.Text)
  expect(readBoard(doc).ambition).toBe('Elk kind leest')
})
