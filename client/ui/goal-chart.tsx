import { texts } from '#client/texts/texts.ts'
import type { Unit } from '#shared/model/card.ts'
import { dateLabel, dayLabel } from './format.ts'
import css from './goal-chart.module.css'
import { type Chart, type ChartFacts, type ChartPoint, chartOf } from './goal-chart-scale.ts'
import { formatMeasure } from './measure.ts'

type Props = ChartFacts & { unit: Unit | undefined; label: string; isNarrow?: boolean }

const WIDE = { width: 900, height: 330, foot: 46, side: 40 } as const
const NARROW = { width: 420, height: 280, foot: 40, side: 26 } as const
type Box = typeof WIDE | typeof NARROW

/** Baseline, target and every measurement of a goal as a line. What it shows stands in a table too, elsewhere. */
export function GoalChart({ unit, label, isNarrow = false, ...facts }: Props) {
  const chart = chartOf(facts)
  const box = isNarrow ? NARROW : WIDE
  const at = placesIn(box)
  const line = chart.points.map(({ x, y }) => `${at.x(x)},${at.y(y)}`).join(' ')
  const newest = chart.points.at(-1)
  const [first] = chart.points
  return (
    <svg
      className={css.chart}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={label}
      data-narrow={isNarrow || undefined}
    >
      {newest && first && (
        <polygon
          className={css.area}
          points={`${at.x(first.x)},${at.foot} ${line} ${at.x(newest.x)},${at.foot}`}
        />
      )}
      <line className={css.ground} x1={0} x2={box.width} y1={at.foot} y2={at.foot} />
      <Target chart={chart} target={facts.target} unit={unit} box={box} />
      {newest && (
        <line
          className={css.now}
          x1={at.x(newest.x)}
          x2={at.x(newest.x)}
          y1={at.y(newest.y)}
          y2={at.foot}
        />
      )}
      <polyline className={css.line} points={line} />
      {chart.points.map((point, index) => (
        <Point
          key={point.on}
          point={point}
          box={box}
          unit={unit}
          today={facts.today}
          isNewest={point === newest}
          isNamed={isShown(index, chart.points, isNarrow)}
        />
      ))}
      <EndDay chart={chart} facts={facts} box={box} />
    </svg>
  )
}

function placesIn(box: Box) {
  const foot = box.height - box.foot
  return {
    x: (share: number) => box.side + share * (box.width - 2 * box.side),
    y: (share: number) => foot - share * (foot - 6),
    foot,
  }
}

/** The target as a line, with a flag on the last day and the way there. */
function Target(props: {
  chart: Chart
  target: number | undefined
  unit: Unit | undefined
  box: Box
}) {
  const { chart, target, unit, box } = props
  const at = placesIn(box)
  if (chart.target === null || target === undefined) return null
  const y = at.y(chart.target)
  const [first] = chart.points
  const end = chart.endX === null ? null : at.x(chart.endX)
  return (
    <>
      <line className={css.target} x1={0} x2={box.width} y1={y} y2={y} />
      <text className={css.targetName} x={0} y={y - 10}>
        {texts.session.goals.target(formatMeasure(target, unit))}
      </text>
      {first && end !== null && (
        <line className={css.way} x1={at.x(first.x)} y1={at.y(first.y)} x2={end} y2={y} />
      )}
      {end !== null && (
        <path className={css.flag} d={`M${end} ${at.foot}V${y - 34}h-40l10 12-10 12h38`} />
      )}
    </>
  )
}

type PointProps = {
  point: ChartPoint
  box: Box
  unit: Unit | undefined
  today: string
  isNewest: boolean
  isNamed: boolean
}

function Point({ point, box, unit, today, isNewest, isNamed }: PointProps) {
  const at = placesIn(box)
  const x = at.x(point.x)
  const y = at.y(point.y)
  const value = formatMeasure(point.value, unit).replace('%', '')
  return (
    <>
      {isNewest && <circle className={css.glow} cx={x} cy={y} r={22} />}
      <circle className={isNewest ? css.newest : css.dot} cx={x} cy={y} r={isNewest ? 13 : 8} />
      {isNamed && (
        <>
          <text className={isNewest ? css.newestValue : css.value} x={x} y={y - 26}>
            {value}
          </text>
          <text className={isNewest ? css.newestDay : css.day} x={x} y={box.height - 12}>
            {isNewest && point.on === today
              ? dayLabel(point.on, today)
              : dateLabel(point.on, today)}
          </text>
        </>
      )}
    </>
  )
}

function EndDay({ chart, facts, box }: { chart: Chart; facts: ChartFacts; box: Box }) {
  const newest = chart.points.at(-1)
  if (chart.endX === null || facts.dueOn === undefined) return null
  if (newest && chart.endX - newest.x < 0.14) return null
  return (
    <text className={css.endDay} x={placesIn(box).x(chart.endX)} y={box.height - 12}>
      {dateLabel(facts.dueOn, facts.today)}
    </text>
  )
}

/** Names that would stand on each other are left out; the first and the newest never. */
function isShown(index: number, points: readonly ChartPoint[], isNarrow: boolean): boolean {
  const last = points.length - 1
  if (index === 0 || index === last) return true
  const room = isNarrow ? 0.16 : 0.09
  const here = points[index]?.x ?? 0
  return (points[last]?.x ?? 1) - here > room && here - (points[index - 1]?.x ?? 0) > room
}
