import { useEffect } from 'react'

/** What F6 goes round: the bar, the page, the card that lies open beside the board, the bar at the foot. */
const REGIONS = '[data-region]'
const IN_TAB_ORDER =
  'a[href], button:not([tabindex="-1"]):not([disabled]), input:not([disabled]), textarea, [tabindex="0"]'
/** On a board the keyboard works on cards. */
const CARD = '[data-card] > [tabindex="0"]'

/** F6 and Shift+F6 go from region to region, to where the focus was there last. */
export function useRegionKeys(): void {
  useEffect(() => {
    const last = new WeakMap<Element, HTMLElement>()
    const onFocus = ({ target }: FocusEvent) => {
      const region = target instanceof HTMLElement ? target.closest(REGIONS) : null
      if (region && target instanceof HTMLElement) last.set(region, target)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      // A modal keeps the focus; there is nowhere else to go.
      if (document.querySelector('[aria-modal="true"]')) return
      const regions = [...document.querySelectorAll(REGIONS)]
      const now = regions.findIndex((region) => region.contains(document.activeElement))
      const step = event.shiftKey ? -1 : 1
      for (let tries = 1; tries <= regions.length; tries++) {
        const at = (now + step * tries + regions.length * 2) % regions.length
        const region = regions[at]
        if (region && enter(region, last.get(region))) break
      }
      event.preventDefault()
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

/** `false` when nothing in the region takes the focus. */
function enter(region: Element, last: HTMLElement | undefined): boolean {
  const candidates = [
    ...(last?.isConnected && region.contains(last) ? [last] : []),
    ...region.querySelectorAll<HTMLElement>(CARD),
    ...region.querySelectorAll<HTMLElement>(IN_TAB_ORDER),
  ]
  for (const candidate of candidates) {
    if (candidate.getClientRects().length === 0) continue
    candidate.focus()
    if (document.activeElement === candidate) return true
  }
  return false
}
