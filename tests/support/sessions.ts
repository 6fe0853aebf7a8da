import * as Y from 'yjs'
import { readSession } from '#shared/document/session-read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Instant } from '#shared/model/ids.ts'
import type { RunningSession, SessionMode, SessionStep } from '#shared/model/session.ts'
import { startChanges } from '#shared/rules/session-course.ts'
import { DEFAULT_STEPS } from '#shared/rules/session-steps.ts'
import { anId, BOUKE, CARLA } from './boards.ts'

export const SESSION = anId('sessie')
export const START = '2026-01-19T14:15:00.000Z'

type Options = { mode?: SessionMode; steps?: readonly SessionStep[]; now?: Instant }

/** A session that has just begun, and the changes that began it. */
export function starting({ mode = 'boardSession', steps, now = START }: Options = {}) {
  return startChanges({
    id: SESSION,
    mode,
    steps: steps ?? DEFAULT_STEPS[mode],
    now,
    leaderId: BOUKE,
    timekeeperId: CARLA,
  })
}

export function aSession(options: Options = {}, fields: Partial<RunningSession> = {}) {
  const doc = new Y.Doc()
  writeChanges(doc, starting(options), null)
  const session = readSession(doc)
  if (!session) throw new Error('no session runs')
  return { ...session, ...fields }
}

/** So many seconds after the start. */
export function later(seconds: number, start = START): Instant {
  return new Date(Date.parse(start) + seconds * 1000).toISOString()
}
