import { MouseSensor, type MouseSensorOptions, type SensorProps } from '@dnd-kit/core'
import { flushSync } from 'react-dom'
import { cardAt } from './card-at.ts'
import type { Point } from './point.ts'

export type MouseOptions = MouseSensorOptions & {
  /** The hand goes where the mouse is; dnd-kit, which would render for every move, need not know. */
  readonly follow: (to: Point) => void
}

/** A mouse on a surface full of cards: it takes the card that it went down on. */
export class CardMouseSensor extends MouseSensor {
  constructor(props: SensorProps<MouseOptions>) {
    super({
      ...props,
      // Whoever lets go before the next frame ends a drag that dnd-kit knows of.
      onStart: (at) => flushSync(() => props.onStart(at)),
      onMove: (to) => props.options.follow(to),
    })
  }

  static override activators = [
    {
      eventName: 'onMouseDown' as const,
      handler: ({ nativeEvent }: { nativeEvent: MouseEvent }) =>
        nativeEvent.button === 0 && cardAt(nativeEvent.target) !== null,
    },
  ]
}
