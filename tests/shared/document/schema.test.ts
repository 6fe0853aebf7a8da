import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { ambitionOf, cardsOf, type YCard } from '#shared/document/keys.ts'
import {
  cardValueSchemas,
  faultInCard,
  faultInField,
  faultInPeople,
  faultInStep,
  faultInSteps,
  faultInText,
  isTextField,
  isValueField,
  MAX_PEOPLE,
  MAX_STEPS,
  MAX_TEXT_LENGTH,
} from '#shared/document/schema.ts'
import {
  CARD_TYPES,
  EXPERIMENT_OUTCOMES,
  GOAL_STATUSES,
  HOW_MEASURED,
  IDEA_KINDS,
  INFLUENCES,
  PLANNING_KINDS,
  RHYTHMS,
  SUCCESS_KINDS,
  TEXT_FIELDS,
  THEMES,
  UNITS,
  type ValueField,
} from '#shared/model/card.ts'
import { DECISION_SCOPES, MANDATES } from '#shared/model/decision.ts'
import { ANNA, aCard, aDocument, anId, NOW } from '#tests/support/boards.ts'

const place = { board: 'scrum', column: 'todo', position: 'a0' }
const stamp = { at: NOW, by: ANNA }
/** What `JSON.parse` and the decoder of Yjs make of a `__proto__` key. */
const withPrototype = (value: object) => Object.assign(Object.create({ evil: true }), value)

const badInstants = [
  '2026-01-22',
  '2026-01-22T14:15:00Z',
  '2026-13-01T00:00:00.000Z',
  '2026-02-30T00:00:00.000Z',
  '2026-01-22T24:00:00.000Z',
  '2026-01-22T99:99:99.999Z',
  '2026-01-22T14:15:00.000Z ',
]
const badDays = ['2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-22T00:00', 'morgen']
const badStamps = [
  { at: NOW },
  { ...stamp, more: 1 },
  { at: 'nu', by: ANNA },
  { at: NOW, by: 'anna' },
  withPrototype(stamp),
  [NOW, ANNA],
]
const badIds = ['anna', `${ANNA}0`, ANNA.toUpperCase(), '../etc/passwd/xx']

const FIELDS: { readonly [Field in ValueField]: readonly [good: unknown[], bad: unknown[]] } = {
  type: [[...CARD_TYPES], ['decision', 'Task', '__proto__']],
  place: [
    [place, { board: 'improvement', column: 'goals', position: 'Zz' }],
    [
      { ...place, column: 'goals' },
      { ...place, board: 'wall' },
      { ...place, column: 'constructor' },
      { ...place, position: 'a~' },
      { ...place, position: `a${'1'.repeat(200)}` },
      { ...place, position: 1 },
      { board: 'scrum', column: 'todo' },
      { ...place, extra: true },
      withPrototype(place),
      Object.assign(Object.create(place), { a: 1, b: 2, c: 3 }),
      ['scrum', 'todo', 'a0'],
    ],
  ],
  dropped: [
    [{ ...stamp, reason: 'Het is niet meer nodig' }],
    [stamp, { ...stamp, reason: 1 }, { ...stamp, reason: 'x'.repeat(141) }, ...badStamps],
  ],
  chosenWay: [
    [{ ...stamp, way: 'smaller', after: 2 }],
    [
      { ...stamp, way: 'drop', after: 2 },
      { ...stamp, way: 'help', after: -1 },
      { ...stamp, way: 'help', after: 1.5 },
      { way: 'help', after: 2 },
    ],
  ],
  rhythm: [[...RHYTHMS], ['daily', '']],
  recursFrom: [[ANNA], badIds],
  createdAt: [[NOW, '2026-12-31T23:59:59.999Z'], badInstants],
  createdBy: [[ANNA], badIds],
  standingSince: [[NOW], badInstants],
  shelved: [
    [
      { shelf: 'bin', ...stamp },
      { shelf: 'archive', ...stamp },
    ],
    [{ shelf: 'attic', ...stamp }, stamp, ...badStamps],
  ],
  done: [[stamp], badStamps],
  ownerId: [[ANNA], badIds],
  dueOn: [['2026-01-22', '2028-02-29'], badDays],
  helpAsked: [[stamp], badStamps],
  forDirector: [
    [{ ...stamp, line: 'De invalpool raakt op.' }],
    [...badStamps, stamp, { ...stamp, line: 7 }, { ...stamp, line: 'x'.repeat(1000) }],
  ],
  theme: [[...THEMES], ['feest']],
  recurring: [
    [true, false],
    ['true', 1, 0],
  ],
  goalId: [[anId('doel')], badIds],
  ideaKind: [[...IDEA_KINDS], ['thought']],
  influence: [[...INFLUENCES], ['ja', true]],
  effect: [
    [1, 2, 3],
    [0, 4, 1.5, '1'],
  ],
  effort: [
    [1, 2, 3],
    [0, 4, 1.5, '1'],
  ],
  baseline: [
    [0, -3, 2.6, 1e9],
    [Number.NaN, Number.POSITIVE_INFINITY, 1e10, '55', 55n],
  ],
  target: [
    [0, 80],
    [Number.NaN, Number.NEGATIVE_INFINITY, '80'],
  ],
  unit: [[...UNITS], ['%']],
  howMeasured: [[...HOW_MEASURED], ['guess']],
  startOn: [['2026-01-05'], badDays],
  goalStatus: [[...GOAL_STATUSES], ['failed']],
  outcome: [[...EXPERIMENT_OUTCOMES], ['bad']],
  time: [
    ['00:00', '15:15', '23:59'],
    ['24:00', '9:00', '15:60', '15:15:00'],
  ],
  planningKind: [[...PLANNING_KINDS], ['party']],
  successKind: [[...SUCCESS_KINDS], ['win']],
  decisionId: [['0123456789abcdef'], ['KIE-2526-014', 7]],
  ideaId: [['0123456789abcdef'], ['idee', 7]],
  scope: [[...DECISION_SCOPES], ['world']],
  mandate: [[...MANDATES], ['nobody']],
  feedbackUntil: [['2026-01-05'], badDays],
  effectiveOn: [['2026-01-05'], badDays],
  evaluationOn: [['2026-01-05'], badDays],
  tryOut: [
    [true, false],
    ['ja', 1],
  ],
  followsId: [['0123456789abcdef'], ['014', 7]],
}

describe('[SYNC6] values of a card', () => {
  const anywhereBad = [null, undefined, '', {}, [], new Uint8Array(3), new Y.Text('x')]
  for (const [field, [good, bad]] of Object.entries(FIELDS)) {
    if (!isValueField(field)) throw new Error(`${field} is not a field`)
    test(`${field} takes what it should`, () => {
      for (const value of good)
        expect([value, cardValueSchemas[field](value)]).toEqual([value, true])
    })
    test(`${field} refuses the rest`, () => {
      for (const value of [...bad, ...anywhereBad]) {
        expect([value, cardValueSchemas[field](value)]).toEqual([value, false])
      }
    })
  }

  test('a __proto__ key in a value that came over the wire is refused', () => {
    const encoder = encoding.createEncoder()
    encoding.writeUint8(encoder, 118)
    encoding.writeVarUint(encoder, 4)
    for (const [key, value] of [...Object.entries(place), ['__proto__', { evil: true }] as const]) {
      encoding.writeVarString(encoder, key)
      encoding.writeAny(encoder, value)
    }
    const smuggled = decoding.readAny(decoding.createDecoder(encoding.toUint8Array(encoder)))
    expect(Object.keys(smuggled)).toEqual(Object.keys(place))
    expect(cardValueSchemas.place(smuggled)).toBe(false)
    expect(cardValueSchemas.place(JSON.parse('{"__proto__":{"evil":true}}'))).toBe(false)
  })

  test('names of the language itself are no fields', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) {
      expect(isValueField(name)).toBe(false)
      expect(isTextField(name)).toBe(false)
    }
  })
})

/** A good card in a real document, after `spoil` had its way with it. */
function faultAfter(spoil: (card: YCard) => void, id = anId('melk')): string | null {
  const doc = aDocument({ ...aCard('melk', 'improvement/proposals'), id })
  const card = cardsOf(doc).get(id)
  if (!card) throw new Error('the card is not there')
  spoil(card)
  return faultInCard(id, card)
}

describe('[SYNC6] a whole card', () => {
  test('as this code writes it has no fault', () => {
    expect(faultAfter(() => {})).toBeNull()
  })

  const needed = ['type', 'place', 'createdAt', 'createdBy', ...TEXT_FIELDS]
  test.each(needed)('without %s is refused', (field) => {
    expect(faultAfter((card) => card.delete(field))).toBe(`card/without-${field}`)
  })

  test('that is no proposal is born without the texts of one', () => {
    const klus = cardsOf(aDocument(aCard('melk', 'scrum/todo'))).get(anId('melk'))
    expect(klus?.has('question')).toBe(false)
    expect(faultInCard(anId('melk'), klus)).toBeNull()
  })

  test.each(['people', 'steps'])('without its %s is refused', (field) => {
    expect(faultAfter((card) => card.delete(field))).toBe('card/without-lists')
  })

  const spoiled: readonly (readonly [string, (card: YCard) => void, string])[] = [
    ['an unknown field', (card) => card.set('salary', 1), 'card/unknown-field'],
    ['__proto__ as a field', (card) => card.set('__proto__', 1), 'card/unknown-field'],
    ['a nested map as a value', (card) => card.set('ownerId', new Y.Map()), 'value/ownerId'],
    ['a text as a value', (card) => card.set('dueOn', new Y.Text('2026-01-22')), 'value/dueOn'],
    ['a value as a text', (card) => card.set('title', 'Melk'), 'text/not-a-text'],
    ['a map as a text', (card) => card.set('title', new Y.Map()), 'text/not-a-text'],
    ['an XML text as a text', (card) => card.set('title', new Y.XmlText('x')), 'text/not-a-text'],
    ['a list as people', (card) => card.set('people', new Y.Array()), 'people/not-a-map'],
    ['plain data as people', (card) => card.set('people', { a: true }), 'people/not-a-map'],
    ['a list as steps', (card) => card.set('steps', new Y.Array()), 'steps/not-a-map'],
    ['an XML hook as steps', (card) => card.set('steps', new Y.XmlHook('x')), 'steps/not-a-map'],
  ]
  test.each(spoiled)('with %s is refused', (_name, spoil, code) => {
    expect(faultAfter(spoil)).toBe(code)
  })

  test.each(['melk', '__proto__', '', 'A'.repeat(16)])('under the id %j is refused', (id) => {
    const doc = new Y.Doc()
    const card = doc.getMap<YCard>('cards').set(id, new Y.Map())
    expect(faultInCard(id, card)).toBe('card/bad-id')
  })

  test('that is no map is refused', () => {
    for (const card of [null, 'x', {}, new Y.Array(), new Y.Text()]) {
      expect(faultInCard(anId('melk'), card)).toBe('card/not-a-map')
    }
  })

  test('a cleared value is fine, a cleared birth field is not', () => {
    const card = cardsOf(aDocument(aCard('melk', 'scrum/todo'))).get(anId('melk'))
    if (!card) throw new Error('the card is not there')
    expect(faultInField(card, 'dueOn')).toBeNull()
    card.delete('place')
    expect(faultInField(card, 'place')).toBe('value/place')
  })
})

describe('[SYNC6] texts, people and steps', () => {
  const textAfter = (spoil: (text: Y.Text) => void) => {
    const text = ambitionOf(new Y.Doc())
    spoil(text)
    return faultInText(text)
  }

  test.each<[string, (text: Y.Text) => void, string | null]>([
    ['plain words', (text) => text.insert(0, 'Elk kind leest'), null],
    ['the longest', (text) => text.insert(0, 'x'.repeat(MAX_TEXT_LENGTH)), null],
    ['too long', (text) => text.insert(0, 'x'.repeat(MAX_TEXT_LENGTH + 1)), 'text/too-long'],
    ['bold', (text) => text.insert(0, 'x', { bold: true }), 'text/not-plain'],
    ['an embed', (text) => text.insertEmbed(0, { image: 'x' }), 'text/not-plain'],
    ['a nested type', (text) => text.insertEmbed(0, new Y.Map()), 'text/not-plain'],
    ['an attribute', (text) => text.setAttribute('x', 1), 'text/attributes'],
    [
      'long once, short now',
      (text) => {
        text.insert(0, 'x'.repeat(5000))
        text.delete(0, 4990)
      },
      null,
    ],
  ])('a text with %s: %s', (_name, spoil, expected) => {
    expect(textAfter(spoil)).toBe(expected)
  })

  const mapOf = (entries: readonly (readonly [string, unknown])[]) => {
    const map = new Y.Doc().getMap<unknown>('any')
    for (const [key, value] of entries) map.set(key, value)
    return map
  }

  test('people are ids that are true, and not too many', () => {
    const many = (count: number) =>
      mapOf(Array.from({ length: count }, (_, index) => [anId(index), true] as const))
    expect(faultInPeople(many(MAX_PEOPLE))).toBeNull()
    expect(faultInPeople(many(MAX_PEOPLE + 1))).toBe('people/too-many')
    expect(faultInPeople(mapOf([['anna', true]]))).toBe('people/bad-entry')
    expect(faultInPeople(mapOf([[ANNA, false]]))).toBe('people/bad-entry')
    expect(faultInPeople(mapOf([[ANNA, new Y.Map()]]))).toBe('people/bad-entry')
  })

  const aStep = (fields: Readonly<Record<string, unknown>> = {}) =>
    new Y.Map(
      Object.entries({ text: new Y.Text('Bellen'), done: false, position: 'a0', ...fields }),
    )

  test.each<[string, () => Y.Map<unknown> | string, string | null]>([
    ['as it should be', () => aStep(), null],
    ['plain', () => 'Bellen', 'steps/bad-entry'],
    ['with another field', () => aStep({ ownerId: ANNA }), 'steps/unknown-field'],
    ['done is a word', () => aStep({ done: 'yes' }), 'steps/bad-entry'],
    ['at a bad position', () => aStep({ position: 'a~' }), 'steps/bad-entry'],
    ['with a plain text', () => aStep({ text: 'Bellen' }), 'text/not-a-text'],
    ['with a text too long', () => aStep({ text: new Y.Text('x'.repeat(2001)) }), 'text/too-long'],
  ])('a step %s', (_name, makeStep, expected) => {
    const steps = mapOf([[anId('s'), makeStep()]])
    expect(faultInSteps(steps)).toBe(expected)
    expect(faultInStep(anId('s'), steps.get(anId('s')))).toBe(expected)
  })

  test('steps have ids, and are not too many', () => {
    const many = (count: number) =>
      mapOf(Array.from({ length: count }, (_, index) => [anId(index), aStep()] as const))
    expect(faultInSteps(many(MAX_STEPS))).toBeNull()
    expect(faultInSteps(many(MAX_STEPS + 1))).toBe('steps/too-many')
    expect(faultInSteps(mapOf([['s', aStep()]]))).toBe('steps/bad-entry')
  })
})
