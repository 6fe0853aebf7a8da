import type { Hold } from './hold.ts'
import { listenAround, listenOn } from './listen.ts'
import type { Point } from './point.ts'

/** How far a mouse moves before it is a drag and no click, CSS pixels. */
const DISTANCE = 6

/** A mouse that went down on a card. */
export function holdWithMouse(down: MouseEvent, hold: Hold): void {
  const start = pointOf(down)
  let isDragging = false

  const stop = () => {
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
    if (!(event instanceof MouseEvent)) return
    const point = pointOf(event)
    if (!isDragging && Math.hypot(point.x - start.x, point.y - start.y) > DISTANCE) lift()
    if (!isDragging) return
    event.preventDefault()
    hold.move(point)
  }
  const onUp = (event: Event) => {
    stop()
    if (!isDragging || !(event instanceof MouseEvent)) return
    hold.move(pointOf(event))
    hold.drop()
  }

  const stopListening = listenOn(document, { mousemove: onMove, mouseup: onUp })
  const stopAround = listenAround(cancel)
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY }
}
