import type { Day } from '#shared/model/ids.ts'
import { daysBetween } from '#shared/rules/calendar.ts'

export type ChartFacts = {
  readonly baseline: number | undefined
  readonly target: number | undefined
  readonly startOn: Day | undefined
  readonly dueOn: Day | undefined
  readonly today: Day
  /** Oldest first; of one day the last one counts. */
  readonly values: readonly { readonly on: Day; readonly value: number }[]
}

export type ChartPoint = {
  readonly x: number
  readonly y: number
  readonly value: number
  readonly on: Day
}
export type Chart = {
  readonly points: readonly ChartPoint[]
  /** Height of the target line; null without a target. */
  readonly target: number | null
  /** Where the end of the goal is; null without one. */
  readonly endX: number | null
}

/** Lays a goal out in a box: days from left to right, values from the foot up. Everything as a fraction of the box. */
export function chartOf({ baseline, target, startOn, dueOn, today, values }: ChartFacts): Chart {
  const measured = lastOfEachDay(values)
  const start = startOn ?? measured[0]?.on ?? today
  const first = measured[0] && measured[0].on < start ? measured[0].on : start
  const begun =
    baseline !== undefined && measured[0]?.on !== first
      ? [{ on: first, value: baseline }, ...measured]
      : measured
  const lastDay = [today, dueOn ?? today, begun.at(-1)?.on ?? today].sort().at(-1) ?? today
  const days = Math.max(1, daysBetween(first, lastDay))
  const heights = [...begun.map(({ value }) => value), ...(target === undefined ? [] : [target])]
  const low = Math.min(...heights)
  const high = Math.max(...heights)
  const span = high === low ? 1 : high - low
  const y = (value: number) => 0.12 + ((value - low) / span) * 0.68
  const x = (day: Day) => daysBetween(first, day) / days
  return {
    points: begun.map(({ on, value }) => ({ x: x(on), y: y(value), value, on })),
    target: target === undefined ? null : y(target),
    endX: dueOn === undefined ? null : x(dueOn),
  }
}

function lastOfEachDay(values: ChartFacts['values']): ChartFacts['values'] {
  return values.filter(({ on }, index) => values[index + 1]?.on !== on)
}
