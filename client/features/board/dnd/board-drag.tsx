import {
  type CollisionDetection,
  DndContext,
  type DragMoveEvent,
  DragOverlay,
  type DragStartEvent,
  MouseSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { type ColumnKey, columnKey, readColumnKey } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import { startAutoScroll } from './auto-scroll.ts'
import { endLanding, moveLanding, startLanding, useLanding } from './landing.ts'
import { slotInList } from './lists.ts'
import { markDragged } from './press-after-drag.ts'
import type { Slot } from './slot.ts'
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

/** What hangs under a finger lets through what lies under it; for a mouse the card in it says otherwise. */
const UNTOUCHABLE = { pointerEvents: 'none' } as const

export type BoardDragProps = {
  /** The card as it hangs under the finger. */
  drawLifted: (cardId: CardId) => ReactNode
  onLift: (cardId: CardId) => void
  onDrop: (cardId: CardId, column: ColumnKey, slot: Slot) => void
  /** Let go outside every column, or Escape. */
  onPutBack: (cardId: CardId) => void
  children: ReactNode
}

/**
 * Everything that knows dnd-kit: cards are draggable, columns droppable. The landing place is worked out from the
 * live list at every move and once more at the drop.
 */
export function BoardDrag({ drawLifted, onLift, onDrop, onPutBack, children }: BoardDragProps) {
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchIdSensor, TOUCH))
  const [lifted, setLifted] = useState<CardId | null>(null)
  const pointer = useRef({ x: 0, y: 0 })
  const over = useRef<ColumnKey | null>(null)
  const stopScrolling = useRef(() => {})

  const collision: CollisionDetection = useCallback((args) => {
    if (args.pointerCoordinates) pointer.current = args.pointerCoordinates
    return pointerWithin(args)
  }, [])

  /** Works out where the held card would land; `null` when somebody else took it out of the hand. */
  const land = (cardId: CardId) => {
    if (useLanding.getState().cardId !== cardId) return null
    const column = over.current
    const slot = column === null ? 0 : slotInList(column, cardId, pointer.current.y)
    moveLanding(column, slot)
    return { column, slot }
  }

  /** What lies under the pointer now; `over` of dnd-kit is one drawing behind, which a quick hand notices. */
  const follow = ({ active, collisions }: Pick<DragMoveEvent, 'active' | 'collisions'>) => {
    over.current = columnOf(collisions?.[0]?.id)
    return land(String(active.id))
  }

  const start = ({ active }: DragStartEvent) => {
    const cardId = String(active.id)
    startLanding(cardId, active.rect.current.initial?.height ?? heightOf(cardId))
    setLifted(cardId)
    stopScrolling.current = startAutoScroll(
      () => pointer.current,
      () => land(cardId),
    )
    onLift(cardId)
  }

  const finish = (cardId: CardId) => {
    stopScrolling.current()
    markDragged(cardId)
    endLanding()
    setLifted(null)
  }
  useEffect(() => () => stopScrolling.current(), [])

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={collision}
      accessibility={SILENT}
      autoScroll={false}
      onDragStart={start}
      onDragMove={follow}
      onDragOver={follow}
      onDragEnd={(event) => {
        const cardId = String(event.active.id)
        const landed = follow(event)
        finish(cardId)
        if (!landed) return
        if (landed.column === null) onPutBack(cardId)
        else onDrop(cardId, landed.column, landed.slot)
      }}
      onDragCancel={({ active }) => {
        const cardId = String(active.id)
        const stillMine = useLanding.getState().cardId === cardId
        finish(cardId)
        if (stillMine) onPutBack(cardId)
      }}
    >
      {children}
      <DragOverlay dropAnimation={null} zIndex={30} style={UNTOUCHABLE}>
        <Hand lifted={lifted} draw={drawLifted} />
      </DragOverlay>
    </DndContext>
  )
}

/** What hangs under the finger; empty as soon as the card was taken out of it. */
function Hand({ lifted, draw }: { lifted: CardId | null; draw: (cardId: CardId) => ReactNode }) {
  const isHeld = useLanding((landing) => landing.cardId !== null)
  return lifted !== null && isHeld ? draw(lifted) : null
}

function heightOf(cardId: CardId): number {
  const item = document.querySelector(`[data-card="${CSS.escape(cardId)}"]`)
  return item instanceof HTMLElement ? item.offsetHeight : 0
}

/** Droppables are columns, `scrum/todo`, or another handle for the same column, `scrum/todo#tab`. */
function columnOf(id: unknown): ColumnKey | null {
  const [key = ''] = String(id ?? '').split('#')
  const column = readColumnKey(key)
  return column ? columnKey(column) : null
}
