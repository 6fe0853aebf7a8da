import { describe, expect, test } from 'vitest'
import type { NewCard } from '#shared/model/change.ts'
import type { RunningSession, SessionMode } from '#shared/model/session.ts'
import { closingFaults, openWork } from '#shared/rules/session-closing.ts'
import { aBoard, aCard, anId, BOUKE } from '#tests/support/boards.ts'
import { aSession, later, START } from '#tests/support/sessions.ts'

const WHOLE = { ownerId: BOUKE, dueOn: '2026-02-02' }
const OLD = { createdAt: '2026-01-12T14:00:00.000Z' }
const melk = (at: Parameters<typeof aCard>[1], fields: Partial<NewCard> = {}) =>
  aCard('melk', at, { ...OLD, ...fields })

type Case = {
  mode?: SessionMode
  cards?: readonly NewCard[]
  session?: Partial<RunningSession>
  changed?: readonly string[]
  measurements?: number
}

function faults({ mode = 'boardSession', cards = [], session, changed, measurements }: Case) {
  return closingFaults({
    session: aSession({ mode }, session),
    board: aBoard(...cards),
    changed: new Set(changed ?? []),
    measurements: measurements ?? 0,
  }).map((fault) => fault.kind)
}

describe('[SES10] a bordsessie can be closed', () => {
  test.each<[string, Case, string[]]>([
    ['on an empty board', {}, []],
    ['not with a draft', { cards: [melk('improvement/todo')] }, ['draft']],
    [
      'not with an action that only has an owner',
      { cards: [melk('improvement/todo', { ownerId: BOUKE })] },
      ['draft'],
    ],
    [
      'with a draft in the bin',
      {
        cards: [melk('improvement/todo', { shelved: { shelf: 'bin', at: START, by: BOUKE } })],
      },
      [],
    ],
    ['whatever hangs on the Scrumbord', { cards: [melk('scrum/todo')] }, []],
  ])('%s', (_case, given, expected) => {
    expect(faults(given)).toEqual(expected)
  })
})

describe('[SES9] an open action', () => {
  const cards = [melk('improvement/doing', WHOLE)]
  test.each<[string, Case, string[]]>([
    ['that nobody looked at keeps the session open', { cards }, ['untouched']],
    ['that changed was seen', { cards, changed: [anId('melk')] }, []],
    [
      'that was skipped on purpose was seen',
      { cards, session: { seen: new Map([[anId('melk'), 'skipped']]) } },
      [],
    ],
    [
      'made in the session was seen',
      { cards: [melk('improvement/todo', { ...WHOLE, createdAt: later(60) })] },
      [],
    ],
    ['that is done is not open', { cards: [melk('improvement/done', WHOLE)] }, []],
    ['is nothing to a periode-evaluatie', { mode: 'periodReview', cards }, []],
  ])('%s', (_case, given, expected) => {
    expect(faults(given)).toEqual(expected)
  })
})

describe('[SES10] other sessions', () => {
  const fresh = { createdAt: later(60) }
  const product = { kind: null, text: 'Leskaart stil lezen' }
  test.each<[string, Case, string[]]>([
    [
      'a scrumsessie wants who and when on all that is bezig',
      { mode: 'scrumSession', cards: [melk('scrum/doing')] },
      ['doing-without'],
    ],
    [
      'a scrumsessie does not ask after every klus',
      { mode: 'scrumSession', cards: [melk('scrum/doing', WHOLE)] },
      [],
    ],
    [
      'a werksessie wants a product and a result',
      { mode: 'workSession' },
      ['no-product', 'no-result'],
    ],
    [
      'a measurement is a result',
      { mode: 'workSession', session: { product }, measurements: 1 },
      [],
    ],
    [
      'a new action is a result',
      {
        mode: 'workSession',
        session: { product },
        cards: [melk('improvement/todo', { ...WHOLE, ...fresh })],
      },
      [],
    ],
    [
      'a new action without who or when has to be finished',
      {
        mode: 'workSession',
        session: { product },
        cards: [melk('improvement/todo', fresh)],
      },
      ['draft'],
    ],
    [
      'old drafts are for the bordsessie',
      { mode: 'workSession', session: { product }, cards: [melk('scrum/todo')], measurements: 1 },
      [],
    ],
    [
      'a gezamenlijk lesontwerp wants a product only',
      { mode: 'lessonDesign', session: { product } },
      [],
    ],
    ['a jaarstart wants nothing', { mode: 'yearStart' }, []],
  ])('%s', (_case, given, expected) => {
    expect(faults(given)).toEqual(expected)
  })
})

test('[SES8] open work comes oldest first, equal ages by id', () => {
  const board = aBoard(
    aCard('jong', 'improvement/todo', { createdAt: '2026-01-15T10:00:00.000Z' }),
    aCard('oud', 'improvement/doing', { createdAt: '2026-01-05T10:00:00.000Z' }),
    aCard('evenoud', 'improvement/todo', { createdAt: '2026-01-05T10:00:00.000Z' }),
    aCard('klaar', 'improvement/done', { createdAt: '2026-01-01T10:00:00.000Z' }),
    aCard('klus', 'scrum/todo', { createdAt: '2026-01-01T10:00:00.000Z' }),
  )
  expect(openWork(board, 'improvement').map(({ id }) => id)).toEqual([
    anId('evenoud'),
    anId('oud'),
    anId('jong'),
  ])
})
