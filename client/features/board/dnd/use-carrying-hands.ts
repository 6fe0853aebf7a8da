import { type MouseEvent, type PointerEvent, type TouchEvent, useEffect, useRef } from 'react'
import { type CarryingActs, holdOf } from './hold.ts'
import { expectFingers, holdWithFinger } from './hold-with-finger.ts'
import { holdWithMouse } from './hold-with-mouse.ts'

/**
 * Mice and fingers that carry the cards on a surface; the handlers are for its element. They look before React Aria
 * does, which keeps press events to itself.
 */
export function useCarryingHands(acts: CarryingActs, mayWrite: boolean) {
  /** What went down last; the event of the mouse or the touch comes right after it. */
  const pointerId = useRef(0)
  useEffect(expectFingers, [])
  return {
    onPointerDownCapture(event: PointerEvent) {
      pointerId.current = event.pointerId
    },
    onMouseDownCapture({ target, button, nativeEvent }: MouseEvent) {
      const item = itemAt(target)
      if (!item || !mayWrite || button !== 0) return
      holdWithMouse(nativeEvent, holdOf(item, pointerId.current, acts))
    },
    onTouchStartCapture({ target, nativeEvent }: TouchEvent) {
      const item = itemAt(target)
      const [finger, another] = nativeEvent.changedTouches
      if (!item || !mayWrite || !finger || another) return
      holdWithFinger(finger, holdOf(item, pointerId.current, acts))
    },
    /** A long press picks up; the browser's own menu would take the card out of the hand. */
    onContextMenu(event: MouseEvent) {
      const { nativeEvent } = event
      const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch'
      if (isTouch && itemAt(event.target)) event.preventDefault()
    },
  }
}

function itemAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('li[data-card]') : null
}
