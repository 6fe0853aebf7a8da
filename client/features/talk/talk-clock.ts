import { useEffect, useState } from 'react'
import { serverNow } from '#client/api/server-clock.ts'
import { TALK_MINUTES, type TalkStep } from '#shared/model/director.ts'
import type { Instant } from '#shared/model/ids.ts'

const LOOK_MS = 5000

/** How far a step is. Quiet: it counts whole minutes, makes no sound and moves nothing. */
export function useTalkClock(step: TalkStep, stepAt: Instant) {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), LOOK_MS)
    return () => clearInterval(timer)
  }, [])
  const spent = Math.max(0, Date.parse(now) - Date.parse(stepAt)) / 60_000
  const minutes = TALK_MINUTES[step]
  return { left: Math.ceil(minutes - spent), share: Math.min(1, spent / minutes) }
}
