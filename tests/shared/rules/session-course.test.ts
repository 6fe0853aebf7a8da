import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readSession } from '#shared/document/session-read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { RunningSession, SessionChange } from '#shared/model/session.ts'
import {
  addMinute,
  courseAt,
  goToStep,
  minutesLeftWhenLate,
  timesUntil,
  togglePause,
} from '#shared/rules/session-course.ts'
import { DEFAULT_STEPS, minutesOf, promptFor, shortened } from '#shared/rules/session-steps.ts'
import { ANNA, anId } from '#tests/support/boards.ts'
import { aSession, later, SESSION, START, starting } from '#tests/support/sessions.ts'

/** A session as every screen reads it after these changes. */
function played(...steer: readonly ((session: RunningSession) => SessionChange)[]): RunningSession {
  const doc = new Y.Doc()
  writeChanges(doc, starting(), null)
  for (const act of steer) writeChanges(doc, [act(running(doc))], null)
  return running(doc)
}

function running(doc: Y.Doc): RunningSession {
  const session = readSession(doc)
  if (!session) throw new Error('no session runs')
  return session
}

describe('[SES1] the usual sessions', () => {
  test.each([
    ['boardSession', 15],
    ['scrumSession', 15],
    ['workSession', 60],
    ['periodReview', 45],
    ['lessonDesign', 60],
  ] as const)('%s takes %i minutes', (mode, minutes) => {
    expect(minutesOf(DEFAULT_STEPS[mode])).toBe(minutes)
  })
})

describe('[SES5] the clock of a step', () => {
  test.each([
    [0, 120_000, 0],
    [1, 119_000, 1 / 120],
    [96, 24_000, 0.8],
    [120, 0, 1],
    [160, -40_000, 1],
  ])('after %i seconds %i milliseconds are left', (seconds, left, share) => {
    const course = courseAt(aSession(), later(seconds))
    expect(course.left).toBe(left)
    expect(course.share).toBeCloseTo(share)
  })

  test('runs over without moving on, and the end moves with it', () => {
    const session = aSession()
    expect(courseAt(session, later(0)).endsAt).toBe(later(15 * 60))
    expect(courseAt(session, later(60)).endsAt).toBe(later(15 * 60))
    expect(courseAt(session, later(160)).endsAt).toBe(later(15 * 60 + 40))
    expect(session.step).toBe(0)
  })

  test('a screen whose clock is behind never shows more than the whole step', () => {
    expect(courseAt(aSession(), later(-30)).left).toBe(120_000)
  })

  test('goes on where a step was left when the team comes back to it', () => {
    const session = played(
      (now) => goToStep(now, 1, later(50)),
      (now) => goToStep(now, 0, later(80)),
    )
    expect(courseAt(session, later(90)).left).toBe(60_000)
    expect(timesUntil(session, later(90))).toEqual([60_000, 30_000, 0, 0, 0, 0])
  })

  test.each([
    [-1, 0],
    [3, 3],
    [99, 5],
  ])('a step %i that is not there is the nearest one, %i', (asked, step) => {
    expect(played((now) => goToStep(now, asked, later(5))).step).toBe(step)
  })

  test('takes no notice of summer time: the night it begins has no hour, and the step still takes its minutes', () => {
    const night = '2026-03-29T00:59:30.000Z'
    const session = aSession({ now: night })
    expect(courseAt(session, later(60, night)).left).toBe(60_000)
    expect(courseAt(session, later(60, night)).elapsed).toBe(60_000)
  })
})

describe('[SES6] a pause and a minute more', () => {
  test('a pause stops the clock, and going on takes it up again', () => {
    const paused = played((now) => togglePause(now, later(30)))
    expect(courseAt(paused, later(300)).left).toBe(90_000)
    const on = played(
      (now) => togglePause(now, later(30)),
      (now) => togglePause(now, later(300)),
    )
    expect(courseAt(on, later(310)).left).toBe(80_000)
  })

  test('going to another step ends a pause', () => {
    const session = played(
      (now) => togglePause(now, later(30)),
      (now) => goToStep(now, 1, later(100)),
    )
    expect(session.pausedAt).toBeNull()
    expect(timesUntil(session, later(110))).toEqual([30_000, 10_000, 0, 0, 0, 0])
  })

  test('a minute more is for the step that is on', () => {
    const session = played(addMinute, addMinute)
    expect(courseAt(session, later(0)).left).toBe(240_000)
    expect(session.extra).toEqual([2, 0, 0, 0, 0, 0])
  })
})

describe('[SES2] a late start', () => {
  test.each([
    [15, [2, 2, 4, 4, 2, 1]],
    [20, [2, 2, 4, 4, 2, 1]],
    [0, [2, 2, 4, 4, 2, 1]],
    [7.5, [1, 1, 2, 2, 1, 0.5]],
  ])('with %d minutes left the steps take %j', (left, minutes) => {
    const steps = shortened(DEFAULT_STEPS.boardSession, left)
    expect(steps.map((step) => step.minutes)).toEqual(minutes)
  })

  test.each([
    ['2026-01-19T14:15:00.000Z', null],
    ['2026-01-19T14:14:30.000Z', null],
    ['2026-01-19T14:10:00.000Z', 10],
    ['2026-01-19T14:00:00.000Z', null],
    ['2026-01-19T15:00:00.000Z', null],
  ])('planned at %s there are %j minutes left', (planned, left) => {
    expect(minutesLeftWhenLate(aSession(), planned)).toBe(left)
  })
})

test('[SES3] five sessions ask for five kinds of success, and then begin again', () => {
  expect([0, 1, 2, 3, 4, 5].map(promptFor)).toEqual([
    'goal',
    'visit',
    'parents',
    'colleague',
    'joy',
    'goal',
  ])
})

test('[SES4] what an earlier session left behind means nothing to the next', () => {
  const doc = new Y.Doc()
  const earlier = anId('eerder')
  writeChanges(
    doc,
    [
      { type: 'session-present', sessionId: earlier, personId: ANNA, present: true },
      { type: 'session-seen', sessionId: earlier, cardId: anId('melk'), seen: 'skipped' },
      { type: 'session-set', key: 'next', value: { sessionId: earlier, leaderId: ANNA } },
    ],
    null,
  )
  expect(readSession(doc)).toBeNull()
  writeChanges(doc, starting().slice(1), null)
  expect(running(doc)).toMatchObject({
    id: SESSION,
    startedAt: START,
    step: 0,
    present: [],
    nextLeaderId: null,
  })
  expect(running(doc).seen.size).toBe(0)
})

test('[SES4] two screens that start at once end up in one session', () => {
  const one = new Y.Doc()
  const other = new Y.Doc()
  writeChanges(one, starting(), null)
  writeChanges(other, starting({ mode: 'scrumSession' }), null)
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
  expect(readSession(one)).toEqual(readSession(other))
})
