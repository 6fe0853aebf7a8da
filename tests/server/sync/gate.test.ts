import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { cardsOf } from '#shared/document/keys.ts'
import { ANNA, aCard, anId, BOUKE, CARLA, NOW } from '#tests/support/boards.ts'
import { codeOf, melk, refusalOf, rename } from '#tests/support/gate-verdicts.ts'
import { ANNAS_CLIENT, aGatedDocument } from '#tests/support/gated-document.ts'
import { handmade, type Part, TYPE, updateOf } from '#tests/support/hostile-updates.ts'

test('[SYNC6] what people really do passes', () => {
  const gated = aGatedDocument('melk', 'schrift')
  const cardId = anId('melk')
  const stamp = { at: NOW, by: BOUKE }
  const deeds = [
    rename('Melk halen'),
    [{ type: 'value-set', cardId, field: 'ownerId', value: CARLA }],
    [{ type: 'value-set', cardId, field: 'done', value: stamp }],
    [{ type: 'value-set', cardId, field: 'done', value: null }],
    [{ type: 'value-set', cardId, field: 'shelved', value: { shelf: 'bin', ...stamp } }],
    [{ type: 'person-set', cardId, personId: CARLA, present: true }],
    [{ type: 'person-set', cardId, personId: CARLA, present: false }],
    [
      {
        type: 'step-set',
        cardId,
        stepId: anId('s1'),
        step: { text: 'Bellen', done: false, position: 'a0' },
      },
    ],
    [{ type: 'step-set', cardId, stepId: anId('s1'), step: { done: true, text: 'Gebeld' } }],
    [{ type: 'step-set', cardId, stepId: anId('s1'), step: null }],
    [{ type: 'ambition-set', text: 'Samen lezen' }],
    [{ type: 'card-added', card: aCard('nieuw', 'improvement/ideas', { createdBy: BOUKE }) }],
  ] as const
  for (const changes of deeds) expect(codeOf(gated.write(changes, BOUKE))).toBe('accepted')
})

test('[SYNC6] an update that has nothing new is settled and not stored', () => {
  const gated = aGatedDocument('melk')
  gated.write(rename('Melk'), BOUKE)
  const all = Y.encodeStateAsUpdate(gated.doc)
  expect(codeOf(gated.offer(all, CARLA, {}, true))).toBe('nothing-new')
  expect(gated.log).toHaveLength(2)
})

test('[SYNC6] of an answer that repeats everything, only what is new is stored', () => {
  const gated = aGatedDocument(...Array.from({ length: 50 }, (_, index) => `kaart${index}`))
  const all = updateOf(gated.doc, (doc) => {
    for (const card of cardsOf(doc).values()) card.set('recurring', true)
  })
  gated.offer(all, BOUKE)
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(gated.doc))
  copy.clientID = 88
  cardsOf(copy).get(anId('kaart1'))?.set('recurring', false)
  const verdict = gated.offer(Y.encodeStateAsUpdate(copy), BOUKE, {}, true)
  expect(verdict.kind).toBe('accepted')
  expect(gated.log.at(-1)?.byteLength).toBeLessThan(80)
})

test('[SYNC6] hazard 13: nobody writes under the client id of another', () => {
  const gated = aGatedDocument('melk')
  const clock = Y.getState(gated.doc.store, ANNAS_CLIENT)
  const hijack = handmade([
    { client: ANNAS_CLIENT, clock, parts: [{ key: anId('x'), content: { any: [1] } }] },
  ])
  expect(codeOf(gated.offer(hijack, BOUKE))).toBe('client/not-yours')

  // Control: without the gate, what Anna does meanwhile is lost.
  const plain = new Y.Doc()
  Y.applyUpdate(plain, Y.encodeStateAsUpdate(gated.doc))
  Y.applyUpdate(plain, hijack)
  const annas = updateOf(gated.doc, (doc) => melk(doc).set('theme', 'ict'), ANNAS_CLIENT)
  Y.applyUpdate(plain, annas)
  expect(melk(plain).has('theme')).toBe(false)

  expect(codeOf(gated.offer(annas, ANNA))).toBe('accepted')
  expect(melk(gated.doc).get('theme')).toBe('ict')
})

test('[SYNC6] hazard 13: the client id of the server itself belongs to nobody', () => {
  const gated = aGatedDocument('melk')
  const update = updateOf(gated.doc, (doc) => melk(doc).set('theme', 'ict'), gated.doc.clientID)
  expect(codeOf(gated.offer(update, BOUKE))).toBe('client/not-yours')
})

test('[SYNC6] hazard 14: no clock is used up, and no hole is left', () => {
  const gated = aGatedDocument('melk')
  const huge = 2 ** 52
  const refused: readonly [string, readonly Part[], number?][] = [
    ['update/clock-too-far', [{ gc: huge }]],
    ['update/clock-too-far', [{ content: { deleted: huge }, key: 'x' }]],
    ['update/bad-clock', [{ gc: 2 ** 53 - 1 }, { gc: 2 ** 53 - 1 }]],
    ['update/bad-clock', [{ gc: 0 }]],
    ['update/skip', [{ skip: 5 }, { gc: 1 }]],
    ['update/bad-clock', [{ gc: 1 }], 2 ** 33],
  ]
  for (const [code, parts, client = 77] of refused) {
    const before = gated.bytes()
    expect(codeOf(gated.offer(handmade([{ client, clock: 0, parts }]), BOUKE))).toBe(code)
    expect(gated.bytes()).toBe(before)
  }
  const twice = handmade([
    { client: 77, clock: 0, parts: [{ gc: 1 }] },
    { client: 78, clock: 0, parts: [{ gc: 1 }] },
    { client: 77, clock: 1, parts: [{ gc: 1 }] },
  ])
  expect(codeOf(gated.offer(twice, BOUKE))).toBe('update/client-twice')
})

test('[SYNC6] hazard 14: a part that was added and deleted offline passes as the own next clock', () => {
  const gated = aGatedDocument('melk')
  const update = updateOf(gated.doc, (doc) => {
    doc.transact(() => {
      const text = melk(doc).get('title')
      if (text instanceof Y.Text) text.insert(0, 'weg')
      if (text instanceof Y.Text) text.delete(0, 3)
      const steps = melk(doc).get('steps')
      if (!(steps instanceof Y.Map)) return
      steps.set(anId('s'), new Y.Map([['text', new Y.Text('ook weg')]]))
      steps.delete(anId('s'))
    })
  })
  expect(codeOf(gated.offer(update, BOUKE))).toBe('accepted')
})

test('[SYNC6] hazard 14: counts that promise more than there are bytes cost nothing', () => {
  const gated = aGatedDocument('melk')
  for (const parts of [2 ** 25, 2 ** 32, 2 ** 52]) {
    const bomb = handmade([{ client: 77, clock: 0, parts: [] }], [], { parts })
    expect(codeOf(gated.offer(bomb, BOUKE))).toBe('update/unreadable')
  }
  expect(codeOf(gated.offer(handmade([], [], { blocks: 2 ** 40 }), BOUKE))).toBe(
    'update/unreadable',
  )
})

test('[SYNC6] hazard 15: 100,000 orphans are turned back and leave nothing', () => {
  const gated = aGatedDocument('melk')
  const before = gated.bytes()
  const started = performance.now()
  for (let clock = 10; clock < 100_010; clock++) {
    const orphan = handmade([{ client: 77, clock, parts: [{ content: { any: [1] }, key: 'x' }] }])
    if (gated.offer(orphan, BOUKE).kind !== 'gap') throw new Error(`orphan ${clock} passed`)
  }
  expect((performance.now() - started) / 100_000).toBeLessThan(1)
  expect(gated.bytes()).toBe(before)
  expect(gated.doc.store.pendingStructs).toBeNull()
})

test('[SYNC6] hazard 15: what hangs on a part that is not there is turned back before it is applied', () => {
  const gated = aGatedDocument('melk')
  const loose: Part[] = [
    { parent: { client: 999, clock: 3 }, content: { any: [1] } },
    { origin: { client: ANNAS_CLIENT, clock: 99_999 }, content: { string: 'x' } },
    { rightOrigin: { client: 999, clock: 0 }, content: { string: 'x' } },
  ]
  for (const part of loose) {
    expect(gated.offer(handmade([{ client: 77, clock: 0, parts: [part] }]), BOUKE).kind).toBe('gap')
  }
  const deletion = handmade([], [{ client: 999, clock: 0, length: 5 }])
  expect(gated.offer(deletion, BOUKE).kind).toBe('gap')
})

test('[SYNC6] hazard 16: version 2 of the format is not read', () => {
  const gated = aGatedDocument('melk')
  const doc = new Y.Doc()
  doc.getMap('cards').set('x', 1)
  const bytes = Y.encodeStateAsUpdateV2(doc)
  expect(gated.offer(bytes, BOUKE).kind).not.toBe('accepted')
})

test('[SYNC6] hazard 17: nothing is nested deeper than a board', { timeout: 60_000 }, () => {
  for (const levels of [1, 2, 5, 50, 500, 5000, 25_000]) {
    const gated = aGatedDocument('melk')
    const before = gated.bytes()
    const parts: Part[] = Array.from({ length: levels }, (_, clock) => ({
      parent: clock === 0 ? 'cards' : { client: 77, clock: clock - 1 },
      key: anId('x'),
      content: { type: TYPE.map },
    }))
    const verdict = gated.offer(handmade([{ client: 77, clock: 0, parts }]), BOUKE)
    expect(verdict.kind).toBe('refused')
    expect(gated.bytes()).toBe(before)
  }
  const gated = aGatedDocument('melk')
  const parts: Part[] = Array.from({ length: 50_000 }, () => ({ gc: 1 }))
  const tooMany = handmade([{ client: 77, clock: 0, parts }])
  expect(codeOf(gated.offer(tooMany, BOUKE))).toBe('update/too-many-parts')
})

test('[SYNC6] one frame cannot make everybody wait by what it puts at one spot', () => {
  const gated = aGatedDocument('melk')
  const parts: Part[] = Array.from({ length: 2001 }, () => ({
    parent: 'ambition',
    content: { string: 'x' },
  }))
  const bomb = handmade([{ client: 77, clock: 0, parts }])
  expect(codeOf(gated.offer(bomb, BOUKE))).toBe('update/too-many-parts')
})

test('[SYNC6] many cards pasted at once pass', () => {
  const gated = aGatedDocument('melk')
  const lines = Array.from({ length: 500 }, (_, index) => ({
    type: 'card-added' as const,
    card: aCard(`regel${index}`, 'scrum/todo'),
  }))
  expect(codeOf(gated.write(lines))).toBe('accepted')
})

test('[SYNC6] hazard 18: only the keys of a board, in every map', () => {
  const hostile = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'id', '']
  hostile.push('valueOf', '__defineGetter__', 'then', 'toJSON', 'length', 'a'.repeat(5000), 'Title')
  for (const key of hostile) {
    expect(refusalOf((doc) => cardsOf(doc).set(key, new Y.Map()))).toBe('card/bad-id')
    expect(refusalOf((doc) => melk(doc).set(key, 'x'))).toBe('card/part-replaced')
    expect(
      refusalOf((doc) => {
        const people = melk(doc).get('people')
        if (people instanceof Y.Map) people.set(key, true)
      }),
    ).toBe('people/bad-entry')
    expect(
      refusalOf((doc) => {
        const steps = melk(doc).get('steps')
        if (steps instanceof Y.Map) steps.set(key, new Y.Map([['done', false]]))
      }),
    ).toBe('steps/bad-entry')
  }
  const place = handmade([
    {
      client: 77,
      clock: 0,
      parts: [{ parent: 'cards', key: '__proto__', content: { type: TYPE.map } }],
    },
  ])
  expect(codeOf(aGatedDocument('melk').offer(place, BOUKE))).toBe('card/bad-id')
})

test('[SYNC6] hazard 18: an object that brings its own prototype is refused', () => {
  const place = '{"board":"scrum","column":"todo","position":"a0","__proto__":{"polluted":true}}'
  expect(refusalOf((doc) => melk(doc).set('place', JSON.parse(place)))).toBe('value/place')
})

test('[SYNC6] hazard 19: of a truncated update nothing stays', () => {
  const gated = aGatedDocument('melk')
  const whole = updateOf(gated.doc, (doc) => {
    const card = new Y.Map<unknown>([['title', new Y.Text('Half')]])
    cardsOf(doc).set(anId('half'), card)
    melk(doc).set('dueOn', '2026-02-01')
  })
  const before = gated.bytes()
  for (let length = 0; length < whole.byteLength; length++) {
    const verdict = gated.offer(whole.slice(0, length), BOUKE)
    expect(verdict.kind).not.toBe('accepted')
    expect(gated.bytes()).toBe(before)
  }
})
