import { DndContext, type DragStartEvent, useDraggable, useSensor, useSensors } from '@dnd-kit/core'
import { type HTMLAttributes, type PointerEvent, type ReactNode, useCallback, useRef } from 'react'
import type { CardId } from '#shared/model/ids.ts'
import { cardAt } from './card-at.ts'
import { CardMouseSensor } from './card-mouse-sensor.ts'
import { Hand } from './hand.tsx'
import { type CarryingActs, type Hold, holdOf } from './hold.ts'
import type { Point } from './point.ts'
import { TouchIdSensor } from './touch-id-sensor.ts'

const MOUSE = { activationConstraint: { distance: 6 } }
const TOUCH = { delay: 200, tolerance: 8 }

/** dnd-kit speaks for itself, in English and too early; the board announces moves on its own. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
}

type Props = HTMLAttributes<HTMLDivElement> & {
  acts: CarryingActs
  mayWrite: boolean
  /** The card as it hangs under the finger. */
  drawLifted: (cardId: CardId) => ReactNode
}

/**
 * Everything that knows dnd-kit. The whole surface is its one draggable, and the card in the hand is the one that the
 * pointer went down on: dnd-kit renders every draggable and droppable at each change, and no card may be among them.
 * Where the card would land is read from the board itself.
 */
export function BoardDrag({ acts, mayWrite, drawLifted, children, ...surface }: Props) {
  const held = useRef<Hold | null>(null)
  /** What came down where: the events of mouse and touch do not tell. */
  const pointers = useRef(new WeakMap<EventTarget, number>())
  const follow = useCallback((to: Point) => held.current?.move(to), [])
  const sensors = useSensors(
    useSensor(CardMouseSensor, { ...MOUSE, follow }),
    useSensor(TouchIdSensor, { ...TOUCH, follow }),
  )
  const start = ({ activatorEvent }: DragStartEvent) => {
    const { target } = activatorEvent
    const item = cardAt(target)
    if (!target || !item) return
    const hold = holdOf(item, acts)
    const isLifted = hold.lift(pointOf(activatorEvent))
    held.current = isLifted ? hold : null
    const pointer = pointers.current.get(target)
    // What it does from now on goes to the card: nothing that it passes over lights up, or has to be looked for.
    if (isLifted && pointer !== undefined) item.setPointerCapture(pointer)
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={nowhere}
      accessibility={SILENT}
      autoScroll={false}
      onDragStart={start}
      onDragEnd={() => held.current?.drop()}
      onDragCancel={() => held.current?.putBack()}
    >
      <Surface
        {...surface}
        mayWrite={mayWrite}
        onPointerDownCapture={(event: PointerEvent) => {
          pointers.current.set(event.target, event.pointerId)
        }}
      >
        {children}
        <Hand draw={drawLifted} />
      </Surface>
    </DndContext>
  )
}

/** The listeners look before React Aria does, which keeps press events to itself. */
function Surface({ mayWrite, ...props }: HTMLAttributes<HTMLDivElement> & { mayWrite: boolean }) {
  const { listeners, setNodeRef } = useDraggable({ id: 'board', disabled: !mayWrite })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move a card from the card itself
    <div
      {...props}
      ref={setNodeRef}
      onMouseDownCapture={(event) => listeners?.onMouseDown?.(event)}
      onTouchStartCapture={(event) => listeners?.onTouchStart?.(event)}
      onContextMenu={preventOnTouch}
    />
  )
}

/** A long press picks up; the browser's own menu would take the card out of the hand. */
function preventOnTouch(event: React.MouseEvent) {
  const { nativeEvent } = event
  const isTouch = nativeEvent instanceof window.PointerEvent && nativeEvent.pointerType === 'touch'
  if (isTouch && cardAt(event.target)) event.preventDefault()
}

const nowhere = () => []

function pointOf(event: Event): Point {
  const from = event instanceof TouchEvent ? event.changedTouches[0] : event
  return from instanceof MouseEvent || from instanceof Touch
    ? { x: from.clientX, y: from.clientY }
    : { x: 0, y: 0 }
}
