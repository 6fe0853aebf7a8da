import type { Activators, SensorInstance, SensorOptions, SensorProps } from '@dnd-kit/core'
import { flushSync } from 'react-dom'
import { cardAt } from './card-at.ts'
import type { Point } from './point.ts'
import { markDragged } from './press-after-drag.ts'

export type TouchIdOptions = SensorOptions & {
  /** How long a finger holds still before it lifts the card, milliseconds. */
  readonly delay: number
  /** How far it may stray meanwhile, CSS pixels. Further means: this is a swipe. */
  readonly tolerance: number
  /** The hand goes where the finger is; dnd-kit, which would render for every move, need not know. */
  readonly follow: (to: Point) => void
}

/**
 * One finger, one drag. The stock sensors of dnd-kit follow whichever finger moved last, or swallow the taps of
 * everybody else; this one follows the finger that took the card (`Touch.identifier`) and leaves all others alone, so
 * that colleagues can tap, scroll and type beside it.
 */
export class TouchIdSensor implements SensorInstance {
  autoScrollEnabled = true

  readonly #props: SensorProps<TouchIdOptions>
  readonly #target: EventTarget | null
  readonly #finger: number
  readonly #start: Point
  readonly #timer: ReturnType<typeof setTimeout>
  #isDragging = false

  constructor(props: SensorProps<TouchIdOptions>) {
    this.#props = props
    const touch = props.event instanceof TouchEvent ? props.event.changedTouches[0] : undefined
    // dnd-kit takes the first finger on the glass for the one that drags; that may be a palm resting elsewhere.
    if (touch) Object.defineProperty(props.event, 'touches', { value: [touch] })
    // Touch events go to the element the finger came down on, wherever the finger moves.
    this.#target = props.event.target
    this.#finger = touch?.identifier ?? -1
    this.#start = { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 }
    this.#listen()
    const { delay, tolerance } = props.options
    props.onPending(props.active, { delay, tolerance }, this.#start)
    this.#timer = setTimeout(this.#lift, delay)
  }

  #listen() {
    this.#target?.addEventListener('touchmove', this.#onMove, { passive: false })
    this.#target?.addEventListener('touchend', this.#onEnd, { passive: false })
    this.#target?.addEventListener('touchcancel', this.#onLost)
    window.addEventListener('contextmenu', preventDefault)
    document.addEventListener('keydown', this.#onKey)
    document.addEventListener('visibilitychange', this.#cancel)
  }

  #stopListening() {
    clearTimeout(this.#timer)
    this.#target?.removeEventListener('touchmove', this.#onMove)
    this.#target?.removeEventListener('touchend', this.#onEnd)
    this.#target?.removeEventListener('touchcancel', this.#onLost)
    window.removeEventListener('contextmenu', preventDefault)
    document.removeEventListener('keydown', this.#onKey)
    document.removeEventListener('visibilitychange', this.#cancel)
  }

  #myTouch(event: Event): Touch | undefined {
    if (!(event instanceof TouchEvent)) return undefined
    return [...event.changedTouches].find((touch) => touch.identifier === this.#finger)
  }

  readonly #lift = () => {
    this.#isDragging = true
    // Whoever lets go before the next frame ends a drag that dnd-kit knows of.
    flushSync(() => this.#props.onStart(this.#start))
  }

  readonly #onMove = (event: Event) => {
    const touch = this.#myTouch(event)
    if (!touch) return
    const point = { x: touch.clientX, y: touch.clientY }
    if (this.#isDragging) {
      if (event.cancelable) event.preventDefault()
      this.#props.options.follow(point)
      return
    }
    if (this.#isSwipe(point)) this.#cancel()
  }

  /** Further than a resting finger strays: it does not press the card either. */
  #isSwipe({ x, y }: Point): boolean {
    const strayed = Math.hypot(x - this.#start.x, y - this.#start.y)
    if (strayed <= this.#props.options.tolerance) return false
    markDragged(cardAt(this.#target)?.dataset.card ?? '')
    return true
  }

  readonly #onEnd = (event: Event) => {
    const touch = this.#myTouch(event)
    if (!touch) return
    this.#stopListening()
    const point = { x: touch.clientX, y: touch.clientY }
    if (this.#isDragging) {
      // The finger that let go of a card does not also press what lies under it.
      if (event.cancelable) event.preventDefault()
      this.#props.options.follow(point)
    } else {
      // On a slow panel the first word of a swipe can be its end.
      this.#isSwipe(point)
      this.#props.onAbort(this.#props.active)
    }
    this.#props.onEnd()
  }

  readonly #onLost = (event: Event) => {
    if (this.#myTouch(event)) this.#cancel()
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#cancel()
  }

  readonly #cancel = () => {
    this.#stopListening()
    if (!this.#isDragging) this.#props.onAbort(this.#props.active)
    this.#props.onCancel()
  }

  /** A listener that may prevent must be there before the touch begins, or the browser scrolls anyway. */
  static setup() {
    const nothing = () => undefined
    window.addEventListener('touchmove', nothing, { passive: false })
    return () => window.removeEventListener('touchmove', nothing)
  }

  static activators: Activators<TouchIdOptions> = [
    {
      eventName: 'onTouchStart',
      handler: ({ nativeEvent }) =>
        nativeEvent instanceof TouchEvent &&
        nativeEvent.changedTouches.length === 1 &&
        cardAt(nativeEvent.target) !== null,
    },
  ]
}

function preventDefault(event: Event) {
  event.preventDefault()
}
