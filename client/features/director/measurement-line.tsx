import { texts } from '#client/texts/texts.ts'
import { dateLabel } from '#client/ui/format.ts'
import { chartOf } from '#client/ui/goal-chart-scale.ts'
import { formatMeasure } from '#client/ui/measure.ts'
import type { Day } from '#shared/model/ids.ts'
import type { SchoolPage } from '#shared/protocol/director.ts'
import css from './measurement-line.module.css'

type Goal = SchoolPage['goals'][number]

const WIDTH = 420
const HEIGHT = 96
const SIDE = 18
const FOOT = 24

/** [F7] The measurements of a goal as a line with its numbers under it; the whole is said in words too. */
export function MeasurementLine({ goal, today }: { goal: Goal; today: Day }) {
  const unit = goal.unit ?? undefined
  const shown = (value: number) => formatMeasure(value, unit)
  const chart = chartOf({
    baseline: goal.baseline ?? undefined,
    target: goal.target ?? undefined,
    startOn: undefined,
    dueOn: goal.dueOn ?? undefined,
    today,
    values: goal.measurements,
  })
  const x = (share: number) => SIDE + share * (WIDTH - 2 * SIDE)
  const y = (share: number) => HEIGHT - FOOT - share * (HEIGHT - FOOT)
  const newest = chart.points.at(-1)
  const words = goal.measurements.map(({ on, value }) => `${dateLabel(on, today)} ${shown(value)}`)
  return (
    <figure className={css.figure}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={texts.director.school.measurements(words.join(', '))}
      >
        {chart.target !== null && (
          <line
            className={css.target}
            x1={0}
            x2={WIDTH}
            y1={y(chart.target)}
            y2={y(chart.target)}
          />
        )}
        <line className={css.ground} x1={0} x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
        <polyline
          className={css.way}
          points={chart.points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')}
        />
        {spaced(chart.points, newest?.x ?? 1).map((point) => (
          <g key={point.on}>
            <circle
              className={point === newest ? css.newest : css.dot}
              cx={x(point.x)}
              cy={y(point.y)}
              r={point === newest ? 7 : 4.5}
            />
            <text
              className={css.number}
              data-newest={point === newest || undefined}
              x={x(point.x)}
              y={HEIGHT - 6}
            >
              {shown(point.value).replace('%', '')}
            </text>
          </g>
        ))}
      </svg>
      {goal.target !== null && (
        <figcaption className={css.caption}>
          {texts.ruler.targetOn(
            shown(goal.target),
            goal.dueOn === null ? undefined : dateLabel(goal.dueOn, today),
          )}
        </figcaption>
      )}
    </figure>
  )
}

/** Numbers that would stand on each other are left out; the newest never. */
function spaced<Point extends { x: number }>(points: readonly Point[], last: number): Point[] {
  const shown: Point[] = []
  for (const point of points) {
    const before = shown.at(-1)?.x ?? -1
    const isNewest = point === points.at(-1)
    if (isNewest || (point.x - before > 0.07 && last - point.x > 0.07)) shown.push(point)
  }
  return shown
}
