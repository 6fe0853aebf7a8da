import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCardEventStore } from '#server/database/card-events.ts'
import type { Change, ValueChange } from '#shared/model/change.ts'
import { aBareSync, type BareSync, TEAMS } from '#tests/support/bare-sync.ts'
import { ANNA, aCard, anId, BOUKE, CARLA, NOW } from '#tests/support/boards.ts'
import { type RawClient, until } from '#tests/support/sync-clients.ts'

const [teamId] = TEAMS
const cardId = anId('melk')

let bare: BareSync
let anna: RawClient
let bouke: RawClient
let now = NOW
beforeEach(async () => {
  now = NOW
  bare = await aBareSync({ clock: { now: () => now } })
  anna = await bare.raw('anna')
  bouke = await bare.raw('bouke')
  await does(anna, { type: 'card-added', card: aCard('melk', 'scrum/todo') })
  await bouke.sync()
})
afterEach(() => bare.close())

async function does(client: RawClient, ...changes: readonly Change[]): Promise<void> {
  for (const change of changes) client.write(change)
  await until('it is stored', () => client.acked === client.sent)
}

function set<Value extends Omit<ValueChange, 'type' | 'cardId'>>(change: Value): Change {
  return { type: 'value-set', cardId, ...change } as ValueChange
}

function text(field: 'title' | 'explanation' | 'waitingFor' | 'help', words: string): Change {
  return { type: 'text-set', cardId, field, text: words }
}

/** The history of the card as `who kind from → to`, oldest first. */
function story(): string[] {
  return createCardEventStore(bare.database)
    .of(teamId, cardId)
    .map(({ by, kind, from, to }) => `${by?.slice(0, 5)} ${kind} ${from} → ${to}`)
    .reverse()
}

/** What was typed is in the story about a second later. */
function expectStory(told: () => unknown) {
  return expect.poll(told, { timeout: 5000 })
}

test('[SYNC7] everything that happens to a card is told with who did it', async () => {
  const step = { text: 'Bellen', done: false, position: 'a0' }
  await does(
    bouke,
    set({ field: 'place', value: { board: 'scrum', column: 'doing', position: 'a0' } }),
    set({ field: 'place', value: { board: 'scrum', column: 'doing', position: 'a1' } }),
    set({ field: 'ownerId', value: CARLA }),
    set({ field: 'dueOn', value: '2026-02-02' }),
    { type: 'person-set', cardId, personId: ANNA, present: true },
    { type: 'person-set', cardId, personId: ANNA, present: false },
    { type: 'step-set', cardId, stepId: anId('s'), step },
    { type: 'step-set', cardId, stepId: anId('s'), step: { done: true } },
    { type: 'step-set', cardId, stepId: anId('s'), step: { done: false } },
    text('help', 'Wie heeft een auto?'),
    set({ field: 'helpAsked', value: { at: NOW, by: BOUKE } }),
    set({ field: 'helpAsked', value: null }),
    set({ field: 'shelved', value: { shelf: 'archive', at: NOW, by: BOUKE } }),
    set({ field: 'shelved', value: null }),
  )
  await expectStory(story).toEqual([
    'annax created null → scrum/todo',
    'bouke moved scrum/todo → scrum/doing',
    `bouke owner null → ${CARLA}`,
    'bouke due null → 2026-02-02',
    `bouke helper-added null → ${ANNA}`,
    `bouke helper-removed ${ANNA} → null`,
    'bouke step-added null → Bellen',
    'bouke step-done null → Bellen',
    'bouke step-undone null → Bellen',
    'bouke help-asked null → Wie heeft een auto?',
    'bouke help-ended Wie heeft een auto? → null',
    'bouke shelved null → archive',
    'bouke restored archive → null',
  ])
})

test('[SYNC7] typing is one event, for so long and for one person', async () => {
  await does(anna, text('title', 'm'), text('title', 'me'), text('title', 'melk halen'))
  await expectStory(story).toEqual([
    'annax created null → scrum/todo',
    'annax renamed melk → melk halen',
  ])
  await bouke.sync()
  await does(bouke, text('title', 'Melk halen'))
  await anna.sync()
  now = '2026-01-22T14:30:00.000Z'
  await does(anna, text('title', 'Melk gehaald'))
  await expectStory(() => story().slice(1)).toEqual([
    'annax renamed melk → melk halen',
    'bouke renamed melk halen → Melk halen',
    'annax renamed Melk halen → Melk gehaald',
  ])
})

test('[SYNC7] typing that ends where it began never happened', async () => {
  await does(anna, text('explanation', 'Iets'), text('explanation', ''))
  await expectStory(story).toEqual(['annax created null → scrum/todo'])
})

test('[SYNC7] waiting begins, changes and ends', async () => {
  await does(anna, text('waitingFor', 'offerte'), text('waitingFor', 'de offerte'))
  await does(anna, text('waitingFor', ''))
  await expectStory(() => story().slice(1)).toEqual([
    'annax waiting null → de offerte',
    'annax waiting-ended de offerte → null',
  ])
})

test('[SYNC7] work that the server gives to a colleague is handed over', async () => {
  await does(anna, set({ field: 'ownerId', value: BOUKE }))
  await bare.sync.edit(teamId, ANNA, () => [set({ field: 'ownerId', value: CARLA })])
  await expectStory(() => story().at(-1)).toBe(`annax handed-over ${BOUKE} → ${CARLA}`)
})

test('[SYNC1] the index has the card as it is, in the transaction of its update', async () => {
  await does(
    anna,
    set({ field: 'ownerId', value: BOUKE }),
    set({ field: 'dueOn', value: '2026-02-02' }),
    { type: 'person-set', cardId, personId: CARLA, present: true },
    text('title', 'Melk halen'),
    set({ field: 'shelved', value: { shelf: 'bin', at: NOW, by: ANNA } }),
  )
  const { connection } = bare.database
  const columns =
    'team_id, card_id, type, board, column_name, title, owner_id, due_on, shelf, updated_at'
  expect(connection.prepare(`SELECT ${columns} FROM card_index`).all()).toEqual([
    {
      team_id: teamId,
      card_id: cardId,
      type: 'task',
      board: 'scrum',
      column_name: 'todo',
      title: 'Melk halen',
      owner_id: BOUKE,
      due_on: '2026-02-02',
      shelf: 'bin',
      updated_at: NOW,
    },
  ])
  expect(connection.prepare('SELECT person_id FROM card_person').pluck().all()).toEqual([CARLA])
  await does(anna, { type: 'person-set', cardId, personId: CARLA, present: false })
  expect(connection.prepare('SELECT * FROM card_person').all()).toEqual([])
})

test('[SYNC1] the room hears that there is history to ask for', async () => {
  await does(anna, text('title', 'Melk halen'))
  await until('Bouke hears it', () =>
    bouke.events.some((event) => {
      return event.type === 'history-changed' && event.cardIds.includes(cardId)
    }),
  )
})

test('[ACT4] a postponement is told once, with its days and its reason', async () => {
  const value = { from: '2026-01-22', to: '2026-01-29', at: NOW, by: BOUKE, reason: 'toetsweek' }
  await does(anna, set({ field: 'dueOn', value: '2026-01-22' }))
  await bouke.sync()
  bouke.write(set({ field: 'dueOn', value: '2026-01-29' }), {
    type: 'postponement-set',
    cardId,
    postponementId: anId('p'),
    postponement: value,
  })
  await until('it is stored', () => bouke.acked === bouke.sent)
  expect(story().slice(-2)).toEqual([
    'annax due null → 2026-01-22',
    'bouke postponed 2026-01-22 → 2026-01-29 toetsweek',
  ])
})

test('[ACT6] letting go is told once, with why', async () => {
  bouke.write(
    set({ field: 'dropped', value: { at: NOW, by: BOUKE, reason: 'Niet meer nodig' } }),
    set({ field: 'shelved', value: { shelf: 'archive', at: NOW, by: BOUKE } }),
  )
  await until('it is stored', () => bouke.acked === bouke.sent)
  expect(story().slice(1)).toEqual(['bouke dropped null → Niet meer nodig'])
})
