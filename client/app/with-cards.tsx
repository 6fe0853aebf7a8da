import { type ReactNode, useEffect, useState } from 'react'
import { useBoardState } from '#client/board/board-context.tsx'

/** How long a board may take before the frame round it is shown without its cards. */
const PATIENCE_MS = 300

/** Draws a page and its cards in one go: on a slow panel that is sooner done than the frame first and the cards after it. */
export function WithCards({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  const isLoaded = useBoardState((state) => state.loaded)
  const [isPatient, setPatient] = useState(!isLoaded)
  if (isLoaded && isPatient) setPatient(false)
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isPatient ? fallback : children
}
