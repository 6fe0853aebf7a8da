import { useLayoutEffect } from 'react'

/** Where somebody was on a page that they left by one of its links. */
const places = new Map<string, { top: number; focused: string }>()
const MAIN = 'inhoud'

/**
 * [F3] Coming back to a page shows it where it was left, with the focus on what was pressed. Links that lead away carry
 * an id. Waits until what was there `isReady` again.
 */
export function useSamePlace(page: string, isReady: boolean): void {
  useLayoutEffect(() => {
    if (!isReady) return
    const place = places.get(page)
    const main = document.getElementById(MAIN)
    if (place && main) {
      main.scrollTop = place.top
      if (place.focused !== '')
        document.getElementById(place.focused)?.focus({ preventScroll: true })
    }
    return () => {
      const left = document.getElementById(MAIN)
      const focused = document.activeElement?.id ?? ''
      if (left) places.set(page, { top: left.scrollTop, focused: focused === MAIN ? '' : focused })
    }
  }, [page, isReady])
}
