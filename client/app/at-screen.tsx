import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { serverNow } from '#client/api/server-clock.ts'
import { tapFace } from '#client/api/tapped-face.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { useRunningSession } from '#client/board/session/use-session.ts'
import { useRegister } from '#client/features/decisions/use-register.ts'
import { RestScreen } from '#client/features/screen/rest-screen.tsx'
import { rest, useRest, wake } from '#client/features/screen/rest-state.ts'
import { useIdle } from '#client/features/screen/use-idle.ts'
import { closePanels } from '#client/features/session/session-panels.tsx'
import { useWakeLock } from '#client/ui/use-wake-lock.ts'
import type { Instant } from '#shared/model/ids.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { isSchoolTime } from '#shared/rules/school-time.ts'
import { useAppVersion } from './app-version.ts'
import { nextSessionOf } from './next-session.ts'
import { useNow } from './use-now.ts'

const RESTS_AFTER = 10
const RESTS_IN_SESSION_AFTER = 60
const FACE_HOLDS = 2

/** [SCREEN5] What runs on a paired screen beside the board of its team: it stays awake, rests, and forgets who tapped. */
export function AtScreen() {
  const team = useTeam()
  const { id, code, holidays } = team
  const now = useNow()
  const { state } = useRest()
  const isRunning = useRunningSession() !== null
  const isLit = isSchoolTime(now, holidays)
  const [path, navigate] = useLocation()
  const board = `/team/${code}/verbeterbord`
  useWakeLock(isLit || isRunning)
  useIdle([
    { minutes: FACE_HOLDS, onIdle: () => tapFace(null) },
    { minutes: isRunning ? RESTS_IN_SESSION_AFTER : RESTS_AFTER, onIdle: rest },
  ])
  useEffect(() => {
    if (isRunning) wake()
  }, [isRunning])
  const update = useAppVersion((version) => version.update)
  useEffect(() => {
    // [H7] Loading anew shows the board: not over one that somebody hid.
    if (state === 'resting' && !isRunning) update?.()
  }, [state, isRunning, update])
  useEffect(() => {
    if (state === 'awake') return
    tapFace(null)
    // Whoever comes next finds the board, not what somebody left open.
    if (isRunning) return
    closePanels(id)
    navigate(board)
  }, [state, isRunning, id, board, navigate])
  // Not over a page that is on its way out: what lies over it would go with it, and come again.
  if (state === 'awake' || (!isRunning && path !== board)) return null
  return <Resting now={now} isDim={state === 'hidden' || !isLit} />
}

function Resting({ now, isDim }: { now: Instant; isDim: boolean }) {
  const team = useTeam()
  const { decisions } = useRegister()
  const updatedAt = useLastUpdate()
  const newest = useMemo(
    () =>
      [...decisions]
        .reverse()
        .map(({ id, at, body }) => ({ id, title: body.title, on: dayOf(at) })),
    [decisions],
  )
  return (
    <RestScreen
      now={now}
      isDim={isDim}
      sessions={[nextSessionOf(team, 'improvement', now), nextSessionOf(team, 'scrum', now)]}
      decisions={newest}
      updatedAt={updatedAt}
    />
  )
}

/** When the board changed last: as the server said when it was opened, or since, before these eyes. */
function useLastUpdate(): Instant | null {
  const { lastChange } = useTeam()
  const snapshot = useBoardState((state) => state.snapshot)
  const first = useRef(snapshot)
  const [seenAt, setSeenAt] = useState<Instant | null>(null)
  useEffect(() => {
    if (snapshot !== first.current) setSeenAt(serverNow())
  }, [snapshot])
  return seenAt ?? lastChange?.at ?? null
}
