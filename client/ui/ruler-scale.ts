import type { Unit } from '#shared/model/card.ts'

/** What a ruler ("meetlat") shows. `values` are the measurements, oldest first. */
export type RulerFacts = {
  readonly baseline: number | undefined
  readonly target: number | undefined
  readonly unit: Unit | undefined
  readonly values: readonly number[]
}

/** Everything on a ruler as a fraction of its length, 0 = left end, 1 = right end. */
export type RulerScale = {
  readonly start: number
  readonly target: number
  /** The newest measurement; `null` when nothing was measured yet. */
  readonly now: number | null
  /** Earlier measurements. */
  readonly dots: readonly number[]
  readonly ticks: readonly number[]
}

/** Beyond the start or the target a ruler grows along with the values, but never further than its own length. */
const MAX_OVERSHOOT = 1
const MAX_TICKS = 7

/**
 * Lays a goal out from start to target; a falling target ("van 12 naar 4") runs left to right as well. A goal without
 * a start counts from the lowest value of its unit. `null` when there is nothing to lay out: no target, or a target
 * equal to the start.
 */
export function rulerScale({ baseline, target, unit, values }: RulerFacts): RulerScale | null {
  const from = baseline ?? lowest(unit)
  if (target === undefined || target === from) return null
  const progress = values.map((value) =>
    clamp((value - from) / (target - from), -MAX_OVERSHOOT, 1 + MAX_OVERSHOOT),
  )
  const low = Math.min(0, ...progress)
  const high = Math.max(1, ...progress)
  const place = (at: number) => (at - low) / (high - low)
  const newest = progress.at(-1)
  return {
    start: place(0),
    target: place(1),
    now: newest === undefined ? null : place(newest),
    dots: progress.slice(0, -1).map(place),
    ticks: ticksBetween(from, target, unit).map((value) => place((value - from) / (target - from))),
  }
}

/** The lowest value a unit has. */
function lowest(unit: Unit | undefined): number {
  return unit === 'scale' ? 1 : 0
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

/** Round values strictly between start and target: steps of 1, 2 or 5 times a power of ten, seven at most. */
function ticksBetween(one: number, other: number, unit: Unit | undefined): number[] {
  if (unit === 'yesNo') return []
  const low = Math.min(one, other)
  const high = Math.max(one, other)
  const step = tickStep(high - low, unit === 'count' ? 1 : 0)
  const slack = step * 1e-6
  const ticks: number[] = []
  for (let n = Math.floor(low / step) + 1; n * step < high - slack; n++) {
    if (n * step > low + slack) ticks.push(n * step)
  }
  return ticks
}

function tickStep(range: number, least: number): number {
  const roughest = Math.max(range / (MAX_TICKS + 1), least)
  const power = 10 ** Math.floor(Math.log10(roughest))
  const times =
    [1, 2, 5, 10].find((candidate) => candidate * power >= roughest - power * 1e-6) ?? 10
  return times * power
}
