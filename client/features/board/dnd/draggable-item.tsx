import { useDraggable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import type { CardId } from '#shared/model/ids.ts'

type Props = {
  cardId: CardId
  isDisabled: boolean
  className: string | undefined
  children: ReactNode
}

/**
 * The list item that a pointer can pick up. dnd-kit renders it on every change of column; what is inside keeps its
 * identity and is left alone. The listeners look before React Aria does, which keeps press events to itself.
 */
export function DraggableItem({ cardId, isDisabled, className, children }: Props) {
  const { listeners, setNodeRef, isDragging } = useDraggable({ id: cardId, disabled: isDisabled })
  return (
    <li
      ref={setNodeRef}
      className={className}
      data-card={cardId}
      data-dragging={isDragging || undefined}
      onMouseDownCapture={(event) => listeners?.onMouseDown?.(event)}
      onTouchStartCapture={(event) => listeners?.onTouchStart?.(event)}
      onContextMenu={preventOnTouch}
    >
      {children}
    </li>
  )
}

/** A long press picks up; the browser's own menu would take the card out of the hand. */
function preventOnTouch(event: React.MouseEvent) {
  const { pointerType } = event.nativeEvent as PointerEvent
  if (pointerType === 'touch') event.preventDefault()
}
