import { useLayoutEffect } from 'react'

/** Where somebody was on a page that they left by one of its links. */
const places = new Map<string, { top: number; focused: string }>()
const MAIN = 'inhoud'
/** Until then the page behind an open card may still be out of reach. */
const TRIES = 20

/**
 * [F3] Coming back to a page shows it where it was left, with the focus on what was pressed. Links that lead away carry
 * an id. Waits until what was there `isReady` again.
 */
export function useSamePlace(page: string, isReady: boolean): void {
  useLayoutEffect(() => {
    if (!isReady) return
    const place = places.get(page)
    const main = document.getElementById(MAIN)
    if (place && main) main.scrollTop = place.top
    let waiting = 0
    const focus = (left: number) => {
      const link = document.getElementById(place?.focused ?? '')
      link?.focus({ preventScroll: true })
      if (link && document.activeElement !== link && left > 0) {
        waiting = requestAnimationFrame(() => focus(left - 1))
      }
    }
    focus(TRIES)
    return () => {
      cancelAnimationFrame(waiting)
      const left = document.getElementById(MAIN)
      const focused = document.activeElement?.id ?? ''
      if (left) places.set(page, { top: left.scrollTop, focused: focused === MAIN ? '' : focused })
    }
  }, [page, isReady])
}
