import { expect, test } from 'vitest'
import { gatherEvents } from '#client/board/gather-events.ts'
import { historySentence } from '#client/board/history-sentence.ts'
import type { CardEvent } from '#shared/protocol/http.ts'
import { ANNA, BOUKE, CARLA } from '#tests/support/boards.ts'

const names = new Map([
  [ANNA, 'Anna'],
  [BOUKE, 'Bouke'],
  [CARLA, 'Carla'],
])
const context = { nameOf: (id: string) => names.get(id) ?? 'Iemand', today: '2026-01-22' }

function event(kind: CardEvent['kind'], fields: Partial<CardEvent> = {}): CardEvent {
  return { id: 1, at: '2026-01-22T08:00:00.000Z', by: ANNA, kind, from: null, to: null, ...fields }
}

function say(kind: CardEvent['kind'], fields: Partial<CardEvent> = {}): string {
  return historySentence({ ...event(kind, fields), count: 1 }, context).replaceAll('\u00a0', ' ')
}

test('a move says from where to where', () => {
  expect(say('moved', { from: 'scrum/todo', to: 'scrum/doing' })).toBe(
    'Anna verschoof dit van Te doen naar Bezig',
  )
  expect(say('moved', { from: 'scrum/doing', to: 'scrum/done' })).toBe('Anna zette dit op Klaar')
})

test('a move to the other board names both boards', () => {
  expect(say('moved', { from: 'scrum/todo', to: 'improvement/todo' })).toBe(
    'Anna verschoof dit van Te doen op het Scrumbord naar Te doen op het Verbeterbord',
  )
})

test('a day says which, and what it was before', () => {
  expect(say('due', { to: '2026-01-23' })).toBe('Anna zette dit op morgen')
  expect(say('due', { from: '2026-01-20', to: '2026-01-29' })).toBe(
    'Anna verschoof dit van di 20 jan naar do 29 jan',
  )
  expect(say('due', { from: '2026-01-23' })).toBe('Anna haalde de dag weg')
})

test('an owner takes on, is asked, passes on and lets go', () => {
  expect(say('owner', { to: ANNA })).toBe('Anna pakte dit op')
  expect(say('owner', { to: BOUKE })).toBe('Anna zette dit op naam van Bouke')
  expect(say('owner', { from: BOUKE, to: CARLA })).toBe('Anna gaf dit van Bouke aan Carla')
  expect(say('owner', { from: ANNA })).toBe('Anna heeft dit weer losgelaten')
  expect(say('owner', { from: BOUKE })).toBe('Anna haalde Bouke van deze kaart')
})

test('helpers join by themselves or are asked', () => {
  expect(say('helper-added', { to: ANNA })).toBe('Anna doet mee')
  expect(say('helper-added', { to: BOUKE })).toBe('Anna vroeg Bouke om mee te doen')
  expect(say('helper-removed', { from: BOUKE })).toBe('Anna haalde Bouke van deze kaart')
})

test('steps, help and shelves have their own words', () => {
  expect(say('step-done', { to: 'Boeken kiezen' })).toBe('Anna vinkte af: ‘Boeken kiezen’')
  expect(say('help-asked', { to: 'wie kent de beheerder?' })).toBe(
    'Anna vroeg hulp: ‘wie kent de beheerder?’',
  )
  expect(say('shelved', { to: 'archive' })).toBe('Anna ruimde dit op')
  expect(say('shelved', { to: 'bin' })).toBe('Anna legde dit in de prullenbak')
})

test('somebody whose account is gone is somebody', () => {
  expect(say('restored', { by: null })).toBe('Iemand zette dit terug op het bord')
})

test('what one person types at a stretch is one thing that happened', () => {
  const typed = (minutes: number, fields: Partial<CardEvent> = {}) =>
    event('renamed', { at: `2026-01-22T08:${String(minutes).padStart(2, '0')}:00.000Z`, ...fields })
  const gathered = gatherEvents([
    typed(40, { from: 'Leesrou', to: 'Leesroutine' }),
    typed(39, { from: 'Lees', to: 'Leesrou' }),
    typed(38, { by: BOUKE, from: 'Le', to: 'Lees' }),
    typed(10, { by: BOUKE, from: 'L', to: 'Le' }),
  ])
  expect(gathered.map(({ by, from, to }) => [by, from, to])).toEqual([
    [ANNA, 'Lees', 'Leesroutine'],
    [BOUKE, 'Le', 'Lees'],
    [BOUKE, 'L', 'Le'],
  ])
})

test('two moves in one minute stay two', () => {
  const moves = [event('moved', { to: 'scrum/done' }), event('moved', { to: 'scrum/doing' })]
  expect(gatherEvents(moves)).toHaveLength(2)
})

test('steps that are added one after the other are counted', () => {
  const [added] = gatherEvents([event('step-added', { to: 'B' }), event('step-added', { to: 'A' })])
  if (!added) throw new Error('nothing gathered')
  expect(historySentence(added, context)).toBe('Anna voegde 2 stappen toe')
})

test('a card is made in a section, or in a column of a board', () => {
  expect(say('created', { to: 'improvement/ideas' })).toBe('Anna maakte deze kaart in Ideeën')
  expect(say('created', { to: 'scrum/todo' })).toBe(
    'Anna maakte deze kaart in Te doen op het Scrumbord',
  )
  expect(say('created')).toBe('Anna maakte deze kaart')
})
