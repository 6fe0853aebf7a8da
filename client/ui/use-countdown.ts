import { useLayoutEffect, useRef } from 'react'

/** Calls `onEnd` after `duration` milliseconds in which it was not paused. A new `key` starts afresh. */
export function useCountdown(options: {
  key: number
  duration: number
  isPaused: boolean
  onEnd: () => void
}): void {
  const { key, duration, isPaused, onEnd } = options
  const left = useRef({ key, milliseconds: duration })
  const end = useRef(onEnd)
  end.current = onEnd
  // Before the paint: a clock that is shown to stand still must not run out a moment later.
  useLayoutEffect(() => {
    if (left.current.key !== key) left.current = { key, milliseconds: duration }
    if (isPaused) return
    const startedAt = performance.now()
    const timer = setTimeout(() => end.current(), left.current.milliseconds)
    return () => {
      clearTimeout(timer)
      left.current.milliseconds -= performance.now() - startedAt
    }
  }, [key, duration, isPaused])
}
