import type { ColumnKey } from '#shared/model/board.ts'
import type { Point } from './point.ts'

/** Where a card can be let go: the columns on the screen, and other handles for them such as the tabs of a phone. */
const areas = new Map<Element, ColumnKey>()

export function registerArea(column: ColumnKey, element: Element): () => void {
  areas.set(element, column)
  return () => areas.delete(element)
}

export type Area = { readonly element: Element; readonly column: ColumnKey }

/** What lies under a point, as everything lies now; of areas that overlap the one whose corners are nearest. */
export function areaAt(point: Point): Area | null {
  let found: Area | null = null
  let nearest = Infinity
  for (const [element, column] of areas) {
    const box = element.getBoundingClientRect()
    if (!isWithin(box, point)) continue
    const distance = toCorners(box, point)
    if (distance < nearest) {
      nearest = distance
      found = { element, column }
    }
  }
  return found
}

function isWithin({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return left <= x && x <= right && top <= y && y <= bottom
}

function toCorners({ left, right, top, bottom }: DOMRect, { x, y }: Point): number {
  return [left, right]
    .flatMap((side) => [top, bottom].map((end) => Math.hypot(x - side, y - end)))
    .reduce((sum, distance) => sum + distance, 0)
}
