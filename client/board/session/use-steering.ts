import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { serverNow } from '#client/api/server-clock.ts'
import { useToday } from '#client/api/session.ts'
import { useBoardSession, useTeam } from '#client/board/board-context.tsx'
import { enterFullScreen } from '#client/ui/full-screen.ts'
import { useScreen } from '#client/ui/screen.ts'
import { type CardId, idFrom, type PersonId } from '#shared/model/ids.ts'
import type { Mood, RunningSession, Seen, SessionMode, WorkKind } from '#shared/model/session.ts'
import { weekdayOf } from '#shared/rules/calendar.ts'
import {
  addMinute,
  goToStep,
  startChanges,
  togglePause,
  withSteps,
} from '#shared/rules/session-course.ts'
import { proposeRoles } from '#shared/rules/session-roles.ts'
import { shortened } from '#shared/rules/session-steps.ts'
import { stepsFor, useHeldSessions, useSessionPlans } from './use-session.ts'

/** Where the session of a team is on the screen. */
export function sessionPath(code: string): string {
  return `/team/${code}/sessie`
}

/** Starts a session with one tap, or goes to the one that runs. */
export function useStartSession(): (mode: SessionMode) => void {
  const { steer, store } = useBoardSession()
  const { code, members } = useTeam()
  const plans = useSessionPlans()
  const held = useHeldSessions()
  const today = useToday()
  const [, navigate] = useLocation()
  const screen = useScreen()
  return (mode) => {
    if (screen === 'digibord') enterFullScreen()
    if (store.getState().snapshot.session === null) {
      const same = held.filter((session) => session.mode === mode)
      const weekday = weekdayOf(today)
      const working = members.filter(({ workdays }) =>
        (workdays as readonly number[]).includes(weekday),
      )
      const people = (working.length > 0 ? working : members).map(({ id }) => id)
      const roles = proposeRoles(people, same, same[0]?.nextLeaderId ?? null)
      const id = idFrom(crypto.getRandomValues(new Uint8Array(16)))
      steer(startChanges({ id, mode, steps: stepsFor(plans, mode), now: serverNow(), ...roles }))
    }
    navigate(sessionPath(code))
  }
}

/** Everything a person can do to the session that runs. */
export function useSteering(session: RunningSession) {
  const { steer, checkIn } = useBoardSession()
  return useMemo(() => {
    const sessionId = session.id
    const roles = { sessionId, leaderId: session.leaderId, timekeeperId: session.timekeeperId }
    const { product } = session
    const setRoles = (change: Partial<typeof roles>) =>
      steer([{ type: 'session-set', key: 'roles', value: { ...roles, ...change } }])
    const setProduct = (change: Partial<typeof product>) =>
      steer([{ type: 'session-set', key: 'product', value: { sessionId, ...product, ...change } }])
    const setPresent = (personId: PersonId, present: boolean) =>
      steer([{ type: 'session-present', sessionId, personId, present }])
    return {
      go: (step: number) => steer([goToStep(session, step, serverNow())]),
      pause: () => steer([togglePause(session, serverNow())]),
      addMinute: () => steer([addMinute(session)]),
      shorten: (minutesLeft: number) =>
        steer([withSteps(session, shortened(session.steps, minutesLeft))]),
      lead: (leaderId: PersonId) => setRoles({ leaderId }),
      takeOver: setRoles,
      keepTime: (timekeeperId: PersonId) => setRoles({ timekeeperId }),
      leadNext: (leaderId: PersonId) =>
        steer([{ type: 'session-set', key: 'next', value: { sessionId, leaderId } }]),
      setPresent,
      checkIn: (personId: PersonId, mood: Mood | null) => {
        if (!session.present.includes(personId)) setPresent(personId, true)
        checkIn({ sessionId, personId, mood })
      },
      see: (cardId: CardId, seen: Seen) =>
        steer([{ type: 'session-seen', sessionId, cardId, seen }]),
      seeAll: (cardIds: readonly CardId[], seen: Seen) =>
        steer(cardIds.map((cardId) => ({ type: 'session-seen', sessionId, cardId, seen }))),
      nameProduct: (text: string) => setProduct({ text }),
      chooseKind: (kind: WorkKind) => setProduct({ kind }),
      stop: () => steer([{ type: 'session-cleared' }]),
    }
  }, [session, steer, checkIn])
}

export type Steering = ReturnType<typeof useSteering>
