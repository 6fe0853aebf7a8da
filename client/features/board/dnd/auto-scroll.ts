import { areaAt } from './areas.ts'
import { listOf } from './lists.ts'
import type { Point } from './point.ts'

/** How near to an edge a held card must come, CSS pixels; never more than a fifth of what scrolls. */
const EDGE = 96
/** Fastest, CSS pixels in a frame. */
const FASTEST = 16

/** Scrolls what lies under the pointer as long as it is held near an edge. Returns how to stop. */
export function startAutoScroll(pointer: () => Point, onScrolled: () => void): () => void {
  // The tabs of a phone lie over the foot of what scrolls.
  const foot = document.querySelector('[data-foot]')?.getBoundingClientRect().top ?? Infinity
  let frame = 0
  let looked: Point | null = null
  const step = () => {
    const at = pointer()
    // A hand that rests where nothing scrolls need not look again.
    if (at !== looked) {
      looked = at
      if (scrollUnder(at, foot)) {
        looked = null
        onScrolled()
      }
    }
    frame = requestAnimationFrame(step)
  }
  frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}

/** Scrolls the innermost box round the list under the point that still can; `false` when nothing moved. */
function scrollUnder({ x, y }: Point, foot: number): boolean {
  const area = areaAt({ x, y })
  // A tab of a phone has its list elsewhere.
  const list = area ? listOf(area.column) : undefined
  let element: Element | null =
    area && list && area.element.contains(list) ? list : (area?.element ?? null)
  while (element && element !== document.documentElement) {
    const box = element.getBoundingClientRect()
    const down = speed(y, box.top, Math.min(box.bottom, foot))
    const right = speed(x, box.left, box.right)
    if ((down !== 0 || right !== 0) && scrolls(element)) {
      const before = element.scrollTop + element.scrollLeft
      element.scrollBy(right, down)
      if (element.scrollTop + element.scrollLeft !== before) return true
    }
    element = element.parentElement
  }
  return false
}

function speed(at: number, from: number, to: number): number {
  const edge = Math.min(EDGE, (to - from) / 5)
  const before = edge - (at - from)
  const after = edge - (to - at)
  if (before > 0) return -FASTEST * Math.min(1, before / edge)
  return after > 0 ? FASTEST * Math.min(1, after / edge) : 0
}

function scrolls(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element)
  const able = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
  return (
    (able(overflowY) && element.scrollHeight > element.clientHeight) ||
    (able(overflowX) && element.scrollWidth > element.clientWidth)
  )
}
