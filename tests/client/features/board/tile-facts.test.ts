import { describe, expect, test } from 'vitest'
import { flagsOf, lacks, whenOf } from '#client/features/board/tiles/facts.ts'
import { tileLabel } from '#client/features/board/tiles/tile-label.ts'
import type { Card } from '#shared/model/card.ts'
import type { NewCard } from '#shared/model/change.ts'
import { ANNA, aBoard, aCard, anId, BOUKE, NOW } from '#tests/support/boards.ts'

const TODAY = '2026-01-22'
const names: Readonly<Record<string, string>> = { [ANNA]: 'Anna', [BOUKE]: 'Bouke' }
const OWNED = { ownerId: ANNA, dueOn: TODAY }
const nameOf = (id: string) => names[id] ?? ''

function card(at: Parameters<typeof aCard>[1], fields: Partial<NewCard>): Card {
  const read = aBoard(aCard('kaart', at, fields)).cards.get(anId('kaart'))
  if (!read) throw new Error('the card did not come through')
  return read
}

describe('when, in words', () => {
  test('a day is close or has a date', () => {
    expect(whenOf(card('scrum/todo', { dueOn: TODAY }), TODAY)).toEqual({
      kind: 'today',
      words: 'vandaag',
    })
    expect(whenOf(card('scrum/todo', { dueOn: '2026-01-26' }), TODAY)?.words).toBe(
      'ma\u00a026\u00a0jan',
    )
  })

  test('[ACT2] [A3] work past its day is "nog open sinds", never late', () => {
    const late = card('scrum/doing', { ownerId: ANNA, dueOn: '2026-01-16' })
    expect(whenOf(late, TODAY)).toEqual({ kind: 'past', words: 'nog open sinds 16\u00a0jan' })
  })

  test('finished work says when it was finished', () => {
    const done = card('scrum/done', { dueOn: '2026-01-16', done: { at: NOW, by: ANNA } })
    expect(whenOf(done, TODAY)).toEqual({ kind: 'done', words: 'vandaag' })
  })
})

describe('what a draft lacks', () => {
  test('[ACT1] work on the board without who or when says so', () => {
    expect(lacks(card('scrum/todo', {}))).toBe('nog zonder wie en wanneer')
    expect(lacks(card('scrum/todo', { ownerId: ANNA }))).toBe('nog zonder wanneer')
    expect(lacks(card('scrum/todo', { dueOn: TODAY }))).toBe('nog zonder wie')
    expect(lacks(card('scrum/todo', { ownerId: ANNA, dueOn: TODAY }))).toBeNull()
  })

  test('[ACT1] the backlog may wait', () => {
    expect(lacks(card('scrum/backlog', {}))).toBeNull()
  })
})

describe('flags', () => {
  test('[A2] there are at most two, the most pressing ones', () => {
    const busy = card('scrum/doing', {
      help: 'wie helpt?',
      helpAsked: { at: NOW, by: ANNA },
      waitingFor: 'ouders',
      steps: [{ id: anId('stap'), text: 'een', done: true, position: 'a0' }],
    })
    expect(flagsOf(busy, TODAY)).toEqual([
      { kind: 'help', question: 'wie helpt?' },
      { kind: 'waiting', what: 'ouders' },
    ])
  })

  test('[ACT9] work that stands still says for how long', () => {
    const still = card('scrum/doing', { ...OWNED, standingSince: '2026-01-01T09:00:00.000Z' })
    expect(flagsOf(still, TODAY)).toEqual([{ kind: 'standing', weeks: 3 }])
    expect(tileLabel(still, TODAY, nameOf)).toContain('staat hier al 3 weken')
  })

  test('a theme shows in the backlog only', () => {
    expect(flagsOf(card('scrum/backlog', { theme: 'parents' }), TODAY)).toEqual([
      { kind: 'theme', name: 'ouders' },
    ])
    expect(flagsOf(card('scrum/todo', { theme: 'parents' }), TODAY)).toEqual([])
  })
})

describe('the one name of a card', () => {
  test('[A2] says what, who, with whom, when and the flags', () => {
    const full = card('scrum/doing', {
      title: 'Chromebooks nalopen',
      ownerId: BOUKE,
      people: [ANNA],
      dueOn: '2026-01-29',
      help: 'wie kent de beheerder?',
      helpAsked: { at: NOW, by: BOUKE },
    })
    expect(tileLabel(full, TODAY, nameOf)).toBe(
      'Chromebooks nalopen, Bouke, met Anna, do\u00a029\u00a0jan, Hulp gevraagd: wie kent de beheerder?',
    )
  })

  test('is never empty', () => {
    expect(tileLabel(card('scrum/todo', { title: '' }), TODAY, nameOf)).toBe(
      'Zonder titel, nog zonder wie en wanneer',
    )
  })
})
