import { ArrowRight, Check, Circle, type LucideIcon, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { dateLabel, dayLabel, shortWeekday } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Day } from '#shared/model/ids.ts'
import type { PlannedSession } from '#shared/model/year-plan.ts'
import type { YearPlan } from '#shared/protocol/year-plan.ts'
import { addDays, type Holiday, holidayOn, isVacation } from '#shared/rules/calendar.ts'
import type { Period } from '#shared/rules/school-year.ts'
import { mondayOf } from '#shared/rules/year-plan.ts'
import { weekNumber } from './week-number.ts'
import css from './year-page.module.css'

type Props = {
  number: number
  period: Period
  plan: YearPlan
  onSession: (session: PlannedSession) => void
}

/** A period between two holidays: the holiday before it, and its weeks. */
export function YearPeriod({ number, period, plan, onSession }: Props) {
  const today = useToday()
  const { before } = period
  const weeks: Day[] = []
  for (let week = mondayOf(period.firstOn); week <= period.lastOn; week = addDays(week, 7)) {
    weeks.push(week)
  }
  const isNow = period.firstOn <= today && today <= period.lastOn
  return (
    <section className={classNames(css.period, isNow && css.now)}>
      {before && (
        <p className={css.holiday}>
          {before.name} <span>{spanOf(before)}</span>
        </p>
      )}
      <h2 className={css.heading}>
        {texts.year.period(number)} <span>{spanOf(period)}</span>
      </h2>
      <ul className={css.weeks}>
        {weeks.map((monday) => (
          <Week key={monday} monday={monday} plan={plan} onSession={onSession} />
        ))}
      </ul>
    </section>
  )
}

function spanOf({ firstOn, lastOn }: { firstOn: Day; lastOn: Day }): string {
  return `${dateLabel(firstOn, firstOn)} – ${dateLabel(lastOn, lastOn)}`
}

type WeekProps = Pick<Props, 'plan' | 'onSession'> & { monday: Day }

function Week({ monday, plan, onSession }: WeekProps) {
  const today = useToday()
  const sunday = addDays(monday, 6)
  const sessions = plan.sessions.filter(({ on }) => monday <= on && on <= sunday)
  const freeDays = [0, 1, 2, 3, 4].flatMap((ahead): Holiday[] => {
    const holiday = holidayOn(addDays(monday, ahead), plan.holidays)
    return holiday && !isVacation(holiday) ? [holiday] : []
  })
  const isNow = mondayOf(today) === monday
  return (
    <li
      className={classNames(css.week, isNow && css.thisWeek)}
      aria-current={isNow ? 'date' : undefined}
    >
      <span className={css.number}>
        <span className="only-spoken">{texts.year.week(weekNumber(monday))}</span>
        <span aria-hidden>{weekNumber(monday)}</span>
      </span>
      <span className={css.from}>{dateLabel(monday, monday)}</span>
      <span className={css.sessions}>
        {freeDays.map((holiday) => (
          <span key={holiday.firstOn} className={css.free}>
            {shortWeekdayOf(holiday.firstOn)} {holiday.name}
          </span>
        ))}
        {sessions.map((session) => (
          <SessionPill
            key={`${session.rhythmId}${session.plannedOn}${session.heldId}`}
            session={session}
            onPress={() => onSession(session)}
          />
        ))}
      </span>
    </li>
  )
}

export type ShownStatus = PlannedSession['status'] | 'open'

/** What was planned and passed without anybody saying so is "niet gehouden". */
export function statusOf({ status, on }: PlannedSession, today: Day): ShownStatus {
  return (status === 'planned' || status === 'moved') && on < today ? 'open' : status
}

const ICONS: { readonly [Status in ShownStatus]: LucideIcon } = {
  planned: Circle,
  held: Check,
  moved: ArrowRight,
  cancelled: X,
  open: Circle,
}

function SessionPill({ session, onPress }: { session: PlannedSession; onPress: () => void }) {
  const today = useToday()
  const status = statusOf(session, today)
  const mode = texts.session.modes[session.mode]
  const what = [mode, session.shift].filter(Boolean).join(' ')
  return (
    <Button
      className={css.pill ?? ''}
      data-status={status}
      data-mode={session.mode}
      aria-label={texts.year.session.label(
        what,
        dayLabel(session.on, today),
        texts.year.status[status],
      )}
      onPress={onPress}
    >
      <Icon icon={ICONS[status]} />
      <span className={css.day}>{shortWeekdayOf(session.on)}</span>
      <span className={css.mode}>{what}</span>
    </Button>
  )
}

function shortWeekdayOf(day: Day): string {
  return shortWeekday(new Date(`${day}T00:00:00Z`).getUTCDay() || 7)
}
