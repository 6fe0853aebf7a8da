import type { CardId } from '#shared/model/ids.ts'

/** The card that was dragged or swiped last, until somebody touches it again or presses a key. */
let dragged: CardId | null = null

/** The touch that is on this card, or just left it, was a drag or a swipe. */
export function markDragged(cardId: CardId): void {
  dragged = cardId
  document.addEventListener('pointerdown', forgetTouched, true)
  document.addEventListener('keydown', forget, true)
}

/**
 * A press by the finger that just dragged or swiped this card is the end of that, not a wish to open the card. On a
 * slow panel it can come much later, so no clock tells the two apart: a wish begins with a touch or a key of its own.
 */
export function isEchoOfDrag(cardId: CardId): boolean {
  if (dragged !== cardId) return false
  forget()
  return true
}

function forgetTouched({ target }: PointerEvent): void {
  const card = target instanceof Element ? target.closest('[data-card]') : null
  if (card?.getAttribute('data-card') === dragged) forget()
}

function forget(): void {
  dragged = null
  document.removeEventListener('pointerdown', forgetTouched, true)
  document.removeEventListener('keydown', forget, true)
}
