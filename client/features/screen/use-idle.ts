import { useEffect, useRef } from 'react'

const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const
const LOOK_EVERY_MS = 5000

/** Calls each of these once nobody has touched the screen for so long, again after every touch. */
export function useIdle(limits: readonly { minutes: number; onIdle: () => void }[]): void {
  const current = useRef(limits)
  current.current = limits
  useEffect(() => {
    let touchedAt = Date.now()
    let lookedAt = touchedAt
    const touched = () => {
      touchedAt = Date.now()
    }
    const look = () => {
      const now = Date.now()
      for (const { minutes, onIdle } of current.current) {
        const endsAt = touchedAt + minutes * 60_000
        if (lookedAt < endsAt && endsAt <= now) onIdle()
      }
      lookedAt = now
    }
    for (const name of TOUCHES) window.addEventListener(name, touched, { capture: true })
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => {
      clearInterval(timer)
      for (const name of TOUCHES) window.removeEventListener(name, touched, { capture: true })
    }
  }, [])
}
