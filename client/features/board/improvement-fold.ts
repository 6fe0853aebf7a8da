import { type RefObject, useEffect, useState } from 'react'
import { usePreferences } from '#client/ui/preferences.ts'

/** Part of a card that may stick out before it counts as cut: a line of a shadow. */
const SLACK = 3

/**
 * Shows whole cards only: what does not fit in the box gets `data-cut`, and the box says how many more there are
 * below. For a screen that is read from four metres, where half a card is noise and nobody sees a scroll bar.
 */
export function useWholeCards(box: RefObject<HTMLElement | null>, isOn: boolean): number {
  const [below, setBelow] = useState(0)
  useEffect(() => {
    const element = box.current
    if (!element || !isOn) return
    let frame = 0
    const measure = () => {
      frame = 0
      setBelow(markCut(element))
    }
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(measure)
    }
    const sizes = new ResizeObserver(soon)
    sizes.observe(element)
    const content = new MutationObserver(soon)
    content.observe(element, { childList: true, subtree: true, characterData: true })
    element.addEventListener('scroll', soon, { passive: true })
    // Larger text changes the cards and not the box.
    const forget = usePreferences.subscribe(soon)
    soon()
    return () => {
      forget()
      cancelAnimationFrame(frame)
      sizes.disconnect()
      content.disconnect()
      element.removeEventListener('scroll', soon)
      for (const item of itemsOf(element)) item.removeAttribute('data-cut')
      setBelow(0)
    }
  }, [box, isOn])
  return below
}

function itemsOf(box: HTMLElement): readonly HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('li, [data-add], [data-fold]')]
}

/** Marks what sticks out at the top or the foot; how many cards lie below. */
function markCut(box: HTMLElement): number {
  const below = cutTo(box, 0)
  // The button that says how many more there are needs room too, where it lies over the cards.
  return below === 0
    ? 0
    : cutTo(box, Number.parseFloat(getComputedStyle(box).scrollPaddingBottom) || 0)
}

function cutTo(box: HTMLElement, reserved: number): number {
  const { top, bottom, height } = box.getBoundingClientRect()
  let below = 0
  for (const item of itemsOf(box)) {
    const place = item.getBoundingClientRect()
    const fits = place.height < height - reserved
    const isBelow = fits && place.bottom > bottom - reserved + SLACK
    const isAbove = fits && place.top < top - SLACK
    item.toggleAttribute('data-cut', isBelow || isAbove)
    if (isBelow && item.matches('li')) below += 1
  }
  return below
}
