import { useEffect, useState } from 'react'
import { serverNow } from '#client/api/server-clock.ts'
import type { Instant } from '#shared/model/ids.ts'

/** Now by the server's clock, renewed every few seconds. */
export function useNow(everyMilliseconds = 5000): Instant {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), everyMilliseconds)
    return () => clearInterval(timer)
  }, [everyMilliseconds])
  return now
}
