/** What stays visible under the field, so that what it belongs to can be read as well. */
const AIR = 24

/**
 * [SCREEN6] Lifts the page while a soft keyboard lies over the field somebody types in. Browsers that push the page up
 * by themselves leave nothing to do here.
 */
export function startFieldInSight(): void {
  const { visualViewport: seen } = window
  if (!seen) return
  let lift = 0
  const update = () => {
    const field = document.activeElement
    const isZoomed = seen.scale > 1.01
    const bottom = isZoomed || !isTypedIn(field) ? 0 : field.getBoundingClientRect().bottom + lift
    const lifted = Math.max(0, Math.ceil(bottom + AIR - (seen.offsetTop + seen.height)))
    const isCovered = window.innerHeight - seen.offsetTop - seen.height > AIR
    const wanted = isCovered ? lifted : 0
    if (wanted === lift) return
    lift = wanted
    document.body.style.transform = lift === 0 ? '' : `translateY(${-lift}px)`
  }
  seen.addEventListener('resize', update)
  seen.addEventListener('scroll', update)
  document.addEventListener('focusin', update)
  document.addEventListener('focusout', update)
}

function isTypedIn(element: Element | null): element is HTMLElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}
