import type { ReactNode } from 'react'
import type { CardId } from '#shared/model/ids.ts'
import css from './hand.module.css'
import { useLanding } from './landing.ts'

let hand: HTMLElement | null = null
let transform = 'none'

/** How far the hand is from where it took the card. Past React: it moves in every frame, and nothing else does. */
export function moveHand(x: number, y: number): void {
  transform = `translate3d(${x}px, ${y}px, 0)`
  if (hand) hand.style.transform = transform
}

function holdHand(element: HTMLElement | null): void {
  hand = element
  if (hand) hand.style.transform = transform
}

/** What hangs under a mouse or finger; empty as soon as the card was taken out of it. */
export function Hand({ draw }: { draw: (cardId: CardId) => ReactNode }) {
  const cardId = useLanding((landing) => landing.cardId)
  const { top, left, width } = useLanding((landing) => landing.box)
  if (cardId === null) return null
  return (
    <div ref={holdHand} className={css.hand} style={{ top, left, width }}>
      {draw(cardId)}
    </div>
  )
}
