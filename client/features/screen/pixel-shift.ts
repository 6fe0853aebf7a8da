import type { CSSProperties } from 'react'
import type { Instant } from '#shared/model/ids.ts'

/** A walk round a small square, a step each minute: no line of the picture stays on the same pixels. */
const WALK = [
  [0, 0],
  [1, 0],
  [2, 0],
  [2, 1],
  [2, 2],
  [1, 2],
  [0, 2],
  [0, 1],
] as const

/** How far a resting picture lies from its place, in units of the digibord; `step` is the length of one step. */
export function pixelShift(now: Instant, step: number): CSSProperties {
  const minute = Math.floor(Date.parse(now) / 60_000)
  const [x, y] = WALK[minute % WALK.length] ?? WALK[0]
  const place = (steps: number) => `calc(${(steps - 1) * step} * var(--u))`
  return { transform: `translate(${place(x)}, ${place(y)})` }
}
