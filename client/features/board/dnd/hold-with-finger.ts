import type { Hold } from './hold.ts'
import { listenAround, listenOn } from './listen.ts'
import type { Point } from './point.ts'
import { markDragged } from './press-after-drag.ts'

/** How long a finger holds still before it lifts the card, milliseconds. */
const DELAY = 200
/** How far it may stray meanwhile, CSS pixels. Further means: this is a swipe. */
const TOLERANCE = 8

/**
 * One finger, one drag: this follows the finger that took the card (`Touch.identifier`) and leaves all others alone, so
 * that colleagues can tap, scroll and type beside it.
 */
export function holdWithFinger(finger: Touch, hold: Hold): void {
  const { identifier, target } = finger
  const start = pointOf(finger)
  let isDragging = false

  const mine = (event: Event): Point | null => {
    if (!(event instanceof TouchEvent)) return null
    const found = [...event.changedTouches].find((other) => other.identifier === identifier)
    return found ? pointOf(found) : null
  }
  /** Further than a resting finger strays: it does not press the card either. */
  const isSwipe = ({ x, y }: Point): boolean => {
    if (Math.hypot(x - start.x, y - start.y) <= TOLERANCE) return false
    markDragged(hold.cardId)
    return true
  }
  const stop = () => {
    clearTimeout(timer)
    stopListening()
    stopAround()
  }
  const cancel = () => {
    stop()
    if (isDragging) hold.putBack()
  }
  const lift = () => {
    isDragging = hold.lift(start)
    if (!isDragging) stop()
  }
  const onMove = (event: Event) => {
    const point = mine(event)
    if (!point) return
    if (!isDragging) {
      if (isSwipe(point)) cancel()
      return
    }
    if (event.cancelable) event.preventDefault()
    hold.move(point)
  }
  const onEnd = (event: Event) => {
    const point = mine(event)
    if (!point) return
    stop()
    if (!isDragging) {
      // On a slow panel the first word of a swipe can be its end.
      isSwipe(point)
      return
    }
    // The finger that let go of a card does not also press what lies under it.
    if (event.cancelable) event.preventDefault()
    hold.move(point)
    hold.drop()
  }
  const onLost = (event: Event) => {
    if (mine(event)) cancel()
  }

  // Touch events go to the element the finger came down on, wherever the finger moves.
  const stopListening = listenOn(target, {
    touchmove: onMove,
    touchend: onEnd,
    touchcancel: onLost,
  })
  const stopAround = listenAround(cancel)
  const timer = setTimeout(lift, DELAY)
}

function pointOf({ clientX, clientY }: Touch): Point {
  return { x: clientX, y: clientY }
}

/** A listener that may prevent must be there before the touch begins, or the browser scrolls anyway. */
export function expectFingers(): () => void {
  return listenOn(window, { touchmove: () => undefined })
}
