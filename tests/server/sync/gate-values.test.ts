import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { MAX_CLIENTS_PER_PERSON, MAX_DOCUMENT_BYTES } from '#server/sync/gate.ts'
import { cardsOf } from '#shared/document/keys.ts'
import { MAX_CARDS } from '#shared/rules/new-cards.ts'
import { ANNA, aCard, anId, BOUKE, CARLA, NOW } from '#tests/support/boards.ts'
import { codeOf, melk, refusalOf, rename } from '#tests/support/gate-verdicts.ts'
import { ANNAS_CLIENT, aGatedDocument } from '#tests/support/gated-document.ts'
import { handmade, TYPE, updateOf } from '#tests/support/hostile-updates.ts'

test('[SYNC6] only content that a board is made of', () => {
  const contents = [
    { json: ['1'] },
    { binary: new Uint8Array(3) },
    { embed: { image: 'x' } },
    { format: ['bold', true] },
    { type: TYPE.array },
    { type: TYPE.xmlElement },
    { type: TYPE.xmlFragment },
    { type: TYPE.xmlHook },
    { type: TYPE.xmlText },
  ] as const
  for (const content of contents) {
    const update = handmade([{ client: 77, clock: 0, parts: [{ key: anId('x'), content }] }])
    expect(codeOf(aGatedDocument('melk').offer(update, BOUKE))).toBe('content/not-allowed')
  }
})

test('[SYNC6] only the two roots of a board, and nothing between their keys', () => {
  expect(refusalOf((doc) => doc.getMap('other').set('x', 1))).toBe('path/unknown-root')
  const list = handmade([
    { client: 77, clock: 0, parts: [{ parent: 'cards', content: { any: [1, 2, 3] } }] },
  ])
  expect(codeOf(aGatedDocument('melk').offer(list, BOUKE))).toBe('path/unknown')
  const attribute = handmade([
    { client: 77, clock: 0, parts: [{ parent: 'ambition', key: 'x', content: { any: [1] } }] },
  ])
  expect(codeOf(aGatedDocument('melk').offer(attribute, BOUKE))).toBe('text/attributes')
  const hidden = updateOf(aGatedDocument('melk').doc, () => {}, 77)
  expect(hidden.byteLength).toBe(2)
})

test('[SYNC12] a card never leaves and is never replaced', () => {
  expect(refusalOf((doc) => cardsOf(doc).delete(anId('melk')))).toBe('card/replaced')
  expect(refusalOf((doc) => cardsOf(doc).set(anId('melk'), new Y.Map()))).toBe('card/replaced')
})

test('[SYNC12] the texts and lists a card was born with are never replaced', () => {
  expect(refusalOf((doc) => melk(doc).set('title', new Y.Text('Anders')))).toBe(
    'card/part-replaced',
  )
  expect(refusalOf((doc) => melk(doc).set('steps', new Y.Map()))).toBe('card/part-replaced')
  expect(refusalOf((doc) => melk(doc).delete('people'))).toBe('card/part-replaced')
  expect(refusalOf((doc) => melk(doc).delete('place'))).toBe('value/place')
})

test('[SYNC6] a new card is whole', () => {
  expect(refusalOf((doc) => cardsOf(doc).set(anId('half'), new Y.Map()))).toMatch(/^card\/without/)
})

test('[SYNC6] values fit their field, one by one', () => {
  const wrong: readonly [string, unknown][] = [
    ['dueOn', '2026-02-30'],
    ['dueOn', 'x'.repeat(100_000)],
    ['place', { board: 'scrum', column: 'goals', position: 'a0' }],
    ['place', { board: 'scrum', column: 'todo', position: 'a0', extra: 1 }],
    ['effect', 4],
    ['target', Number.NaN],
    ['theme', ['ict']],
    ['recurring', 'yes'],
    ['ownerId', 'me'],
  ]
  for (const [field, value] of wrong) {
    expect(refusalOf((doc) => melk(doc).set(field, value))).toBe(`value/${field}`)
  }
  const several = handmade([
    {
      client: 77,
      clock: 0,
      parts: [
        {
          parent: { client: ANNAS_CLIENT, clock: 0 },
          key: 'theme',
          content: { any: ['x', 'ict'] },
        },
      ],
    },
  ])
  expect(codeOf(aGatedDocument('melk').offer(several, BOUKE))).toBe('value/several')
})

test('[SYNC6] a text stays plain and has an end', () => {
  const title = (doc: Y.Doc) => melk(doc).get('title') as Y.Text
  expect(refusalOf((doc) => title(doc).insert(0, 'x'.repeat(2001)))).toBe('text/too-long')
  expect(refusalOf((doc) => title(doc).insert(0, 'x', { bold: true }))).toBe('content/not-allowed')
})

test('[SYNC6] a text has only so many parts, since each new one may have to pass all of them', () => {
  const gated = aGatedDocument('melk')
  const parts = Array.from({ length: 2000 }, () => ({
    parent: 'ambition',
    content: { deleted: 1 },
  }))
  const ballast = (client: number) => handmade([{ client, clock: 0, parts }])
  expect(codeOf(gated.offer(ballast(77), BOUKE))).toBe('accepted')
  expect(codeOf(gated.offer(ballast(78), BOUKE))).toBe('accepted')
  expect(codeOf(gated.offer(ballast(79), BOUKE))).toBe('text/too-many-parts')
  const typing = [{ type: 'ambition-set', text: 'Samen lezen' }] as const
  expect(codeOf(gated.write(typing, CARLA))).toBe('accepted')
})

test('[SYNC6] deletions are as Yjs writes them, so that none is walked twice', () => {
  const gated = aGatedDocument('melk')
  const range = { client: ANNAS_CLIENT, clock: 0, length: 1 }
  const twice = handmade([], [range, range])
  expect(codeOf(gated.offer(twice, BOUKE))).toBe('update/bad-deletions')
})

test('[SYNC6] a board holds so many cards and no more', { timeout: 60_000 }, () => {
  const gated = aGatedDocument('melk')
  const add = (from: number, count: number) =>
    gated.write(
      Array.from({ length: count }, (_, index) => ({
        type: 'card-added' as const,
        card: aCard(`k${from + index}`, 'scrum/todo'),
      })),
    )
  for (let made = 1; made < MAX_CARDS; made += 100) {
    const count = Math.min(100, MAX_CARDS - made)
    expect(codeOf(add(made, count))).toBe('accepted')
  }
  expect(codeOf(add(MAX_CARDS, 1))).toBe('quota/cards')
})

test('[SYNC6] hazard 29: a document has an end, and so have the client ids of one person', () => {
  const gated = aGatedDocument('melk')
  for (let client = 0; client < MAX_CLIENTS_PER_PERSON; client++) {
    gated.document.owners.set(10_000 + client, BOUKE)
  }
  expect(codeOf(gated.write(rename('Nog een'), BOUKE))).toBe('quota/clients')
  expect(codeOf(gated.write(rename('Nog een'), CARLA))).toBe('accepted')

  const long = 'x'.repeat(2000)
  const texts = { explanation: long, help: long, result: long, wouldHelp: long, learned: long }
  const fill = (word: string) =>
    gated.write(
      Array.from({ length: 20 }, (_, index) => ({
        type: 'card-added' as const,
        card: aCard(`${word}${index}`, 'scrum/todo', texts),
      })),
    )
  let added = 0
  while (codeOf(fill(`v${added}x`)) === 'accepted') added++
  expect(codeOf(fill('teveel'))).toBe('quota/document')
  expect(gated.bytes().length * 0.75).toBeLessThan(MAX_DOCUMENT_BYTES)
  expect(added).toBeGreaterThan(10)
})

test('[SYNC7] nobody signs with the name of another', () => {
  const stamp = { at: NOW, by: CARLA }
  const forged = 'value/not-your-name'
  expect(refusalOf((doc) => melk(doc).set('done', stamp))).toBe(forged)
  expect(refusalOf((doc) => melk(doc).set('helpAsked', stamp))).toBe(forged)
  expect(refusalOf((doc) => melk(doc).set('shelved', { shelf: 'bin', ...stamp }))).toBe(forged)
  expect(refusalOf((doc) => melk(doc).set('createdBy', BOUKE))).toBe('card/birth-changed')
  expect(refusalOf((doc) => melk(doc).set('createdAt', '2026-01-01T00:00:00.000Z'))).toBe(
    'card/birth-changed',
  )
  const gated = aGatedDocument('melk')
  const foreign = [{ type: 'card-added', card: aCard('vananna', 'scrum/todo') }] as const
  expect(codeOf(gated.write(foreign, BOUKE))).toBe(forged)
})

test('[SYNC7] undo may put back the name of who really did it', () => {
  const gated = aGatedDocument('melk')
  const cardId = anId('melk')
  const done = (value: { at: string; by: string } | null) =>
    [{ type: 'value-set', cardId, field: 'done', value }] as const
  const annas = { at: NOW, by: ANNA }
  expect(codeOf(gated.write(done(annas), ANNA))).toBe('accepted')
  expect(codeOf(gated.write(done(null), BOUKE))).toBe('accepted')
  expect(codeOf(gated.write(done(annas), BOUKE))).toBe('accepted')
  expect(codeOf(gated.write(done(null), BOUKE))).toBe('accepted')
  gated.reload()
  const put = (vouches: boolean) =>
    gated.offer(
      updateOf(gated.doc, (doc) => melk(doc).set('done', annas)),
      BOUKE,
      { vouches: () => vouches },
    )
  expect(codeOf(put(false))).toBe('value/not-your-name')
  expect(codeOf(put(true))).toBe('accepted')
})

test('[SYNC7] nothing has happened later than tomorrow', () => {
  const stamp = { at: '2026-03-01T00:00:00.000Z', by: BOUKE }
  expect(refusalOf((doc) => melk(doc).set('done', stamp))).toBe('value/in-the-future')
})

const POSTPONED = `postponed:${anId('p')}`
const postponement = { from: '2026-01-22', to: '2026-01-26', at: NOW, by: BOUKE, reason: 'ziek' }

test('[ACT4] a postponement is written as it is, once, by whoever postponed', () => {
  const postpone =
    (value: unknown, key = POSTPONED) =>
    (doc: Y.Doc) =>
      melk(doc).set(key, value)
  expect(refusalOf(postpone({ ...postponement, by: ANNA }))).toBe('value/not-your-name')
  expect(refusalOf(postpone({ ...postponement, at: '2999-01-01T00:00:00.000Z' }))).toBe(
    'value/in-the-future',
  )
  for (const bad of [
    { ...postponement, reason: 'x'.repeat(141) },
    { ...postponement, to: 'morgen' },
    { ...postponement, extra: true },
    'ziek',
    new Y.Map(),
  ]) {
    expect(refusalOf(postpone(bad))).toBe('postponements/bad-entry')
  }
  expect(refusalOf(postpone(postponement, 'postponed:x'))).toBe('postponements/bad-entry')

  const gated = aGatedDocument('melk')
  const mine = updateOf(gated.doc, postpone(postponement), 77)
  expect(codeOf(gated.offer(mine, BOUKE))).toBe('accepted')
  const rewritten = updateOf(gated.doc, postpone({ ...postponement, reason: 'anders' }), 78)
  expect(codeOf(gated.offer(rewritten, BOUKE))).toBe('postponements/changed')
  const taken = updateOf(gated.doc, (doc) => melk(doc).delete(POSTPONED), 78)
  expect(codeOf(gated.offer(taken, BOUKE))).toBe('accepted')
})
