import type { ReactNode } from 'react'
import type { CardId } from '#shared/model/ids.ts'
import { useLanding } from './landing.ts'

type Props = { cardId: CardId; className: string | undefined; children: ReactNode }

/** The list item that a pointer can pick up: the surface it lies on listens for all of them. */
export function DraggableItem({ cardId, className, children }: Props) {
  const isDragging = useLanding((landing) => landing.cardId === cardId)
  return (
    <li className={className} data-card={cardId} data-dragging={isDragging || undefined}>
      {children}
    </li>
  )
}
