import {
  CalendarDays,
  ChartLine,
  Flag,
  ListChecks,
  Plus,
  Table,
  TrendingDown,
  TrendingUp,
} from 'lucide-react'
import { useEffect, useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { useMember } from '#client/board/board-context.tsx'
import { useTypesHere } from '#client/board/type-on-phone.tsx'
import { useTyped } from '#client/board/typed-words.ts'
import { useMeasurements } from '#client/board/use-measurements.ts'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Button, IconButton } from '#client/ui/button.tsx'
import { dayLabel } from '#client/ui/format.ts'
import { GoalChart } from '#client/ui/goal-chart.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { formatMeasure } from '#client/ui/measure.ts'
import { useScreen } from '#client/ui/screen.ts'
import type { Card } from '#shared/model/card.ts'
import { daysBetween } from '#shared/rules/calendar.ts'
import { AddAction } from './actions-step.tsx'
import { actionField, learnedField } from './goal-fields.ts'
import css from './goal-sheet.module.css'
import { endGoal, measureGoal } from './goal-work.tsx'

const say = texts.session.goals

/** One goal in the spotlight: now, the way there as a line, and what a team does with it. */
export function GoalSheet({ goal }: { goal: Card }) {
  const today = useToday()
  const measurements = useMeasurements(goal.id)
  const leader = useMember(goal.ownerId)
  const isNarrow = useScreen() !== 'digibord'
  const isEnding = useTypesHere(learnedField(goal.id))
  const { text: action } = useTyped(actionField(goal.id))
  const isAsked = useTypesHere(actionField(goal.id))
  const [isAdding, setAdding] = useState(isAsked || action !== '')
  const [asTable, setTable] = useState(false)
  useEffect(() => {
    if (isEnding) endGoal(goal.id)
  }, [isEnding, goal.id])
  const newest = measurements.at(-1)
  const before = measurements.at(-2)?.value ?? goal.baseline
  const { unit } = goal
  return (
    <article className={css.sheet}>
      <header className={css.head}>
        <div className={css.what}>
          <h3 className={css.title}>{goal.title}</h3>
          <div className={css.facts}>
            {leader && (
              <span>
                <Avatar person={leader} />
                {say.leads(leader.name)}
              </span>
            )}
            {goal.howMeasured && (
              <span>
                <Icon icon={ListChecks} />
                {texts.words.howMeasured[goal.howMeasured]}
              </span>
            )}
            {goal.dueOn && (
              <span>
                <Icon icon={CalendarDays} />
                {leftWords(daysBetween(today, goal.dueOn), dayLabel(goal.dueOn, today))}
              </span>
            )}
          </div>
        </div>
        <div className={css.now}>
          <span className={newest ? css.figure : css.none}>
            {newest ? formatMeasure(newest.value, unit) : say.noMeasurement}
          </span>
          <div className={css.since}>
            <IconButton
              icon={asTable ? ChartLine : Table}
              label={asTable ? say.asChart : say.asTable}
              size="small"
              onPress={() => setTable(!asTable)}
            />
            {newest && before !== undefined && unit !== 'yesNo' && (
              <Trend by={newest.value - before} unit={unit} goal={goal} />
            )}
          </div>
        </div>
      </header>
      <div className={css.chart}>
        {asTable ? (
          <MeasureTable goal={goal} measurements={measurements} />
        ) : (
          <GoalChart
            {...pick(goal)}
            unit={unit}
            today={today}
            values={measurements}
            isNarrow={isNarrow}
            label={say.chart(
              goal.title,
              measurements.map(({ value }) => formatMeasure(value, unit)).join(', ') ||
                say.noMeasurement,
            )}
          />
        )}
      </div>
      <footer className={css.acts}>
        <Button icon={Plus} variant="soft" onPress={() => measureGoal(goal.id)}>
          {say.measure}
        </Button>
        <Button icon={Plus} aria-expanded={isAdding} onPress={() => setAdding(!isAdding)}>
          {say.action}
        </Button>
        <Button icon={Flag} onPress={() => endGoal(goal.id)}>
          {say.finish}
        </Button>
      </footer>
      {isAdding && <AddAction goalId={goal.id} />}
    </article>
  )
}

function pick({ baseline, target, startOn, dueOn }: Card) {
  return { baseline, target, startOn, dueOn }
}

function leftWords(days: number, day: string): string {
  if (days < 0) return say.ended(day)
  return days < 7 ? say.lastWeek : say.weeksLeft(Math.round(days / 7))
}

/** Towards the target is good, whichever way that is. */
function Trend({ by, unit, goal }: { by: number; unit: Card['unit']; goal: Card }) {
  if (by === 0) return <span className={css.same}>{say.same}</span>
  const words = formatMeasure(Math.abs(by), unit === 'percent' ? 'count' : unit)
  const wants = Math.sign((goal.target ?? 0) - (goal.baseline ?? 0))
  return (
    <span className={Math.sign(by) === wants ? css.good : css.same}>
      <Icon icon={by > 0 ? TrendingUp : TrendingDown} />
      {by > 0 ? say.up(words) : say.down(words)}
    </span>
  )
}

/** The same as the line, in words. */
function MeasureTable(props: {
  goal: Card
  measurements: readonly { id: string; on: string; value: number }[]
}) {
  const { goal, measurements } = props
  const today = useToday()
  return (
    <table className={css.table}>
      <caption className="only-spoken">{goal.title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.on}</th>
          <th scope="col">{say.value}</th>
        </tr>
      </thead>
      <tbody>
        {goal.baseline !== undefined && (
          <tr>
            <td>{say.baseline}</td>
            <td>{formatMeasure(goal.baseline, goal.unit)}</td>
          </tr>
        )}
        {measurements.map(({ id, on, value }) => (
          <tr key={id}>
            <td>{dayLabel(on, today)}</td>
            <td>{formatMeasure(value, goal.unit)}</td>
          </tr>
        ))}
        {goal.target !== undefined && (
          <tr>
            <td>{say.target('')}</td>
            <td>{formatMeasure(goal.target, goal.unit)}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
