import { ArrowRight, CalendarCheck, CircleCheck, CircleSlash } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { dateLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Day } from '#shared/model/ids.ts'
import { SESSION_MODES } from '#shared/model/session.ts'
import type { SchoolPage } from '#shared/protocol/director.ts'
import { Part } from './part.tsx'
import css from './school-sessions.module.css'
import { besideThePlan } from './session-words.ts'

type SessionDay = SchoolPage['sessions']['days'][number]
const ALWAYS = ['boardSession', 'scrumSession'] as const

/** [DIR5] By the year plan: held of planned, and the days that were held, moved or let go. */
export function Sessions({ school: { sessions, today } }: { school: SchoolPage }) {
  const beside = besideThePlan(sessions)
  const modes = SESSION_MODES.filter(
    (mode) =>
      ALWAYS.some((always) => always === mode) || sessions.days.some((day) => day.mode === mode),
  )
  return (
    <Part
      icon={CalendarCheck}
      title={texts.director.school.sessions}
      count={texts.director.school.held(sessions.held, sessions.planned)}
    >
      {beside !== '' && <p className={css.beside}>{beside}</p>}
      <dl className={css.sessions}>
        {modes.map((mode) => (
          <SessionDays
            key={mode}
            name={texts.session.modes[mode]}
            days={sessions.days.filter((day) => day.mode === mode)}
            today={today}
          />
        ))}
      </dl>
    </Part>
  )
}

type DaysProps = { name: string; days: readonly SessionDay[]; today: Day }

function SessionDays({ name, days, today }: DaysProps) {
  const told = days.filter(({ status }) => status !== 'planned')
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {told.length === 0 && texts.director.school.noneHeld}
        {told.map((day) => (
          <OneSession key={`${day.plannedOn} ${day.on}`} day={day} today={today} />
        ))}
      </dd>
    </div>
  )
}

function OneSession({ day, today }: { day: SessionDay; today: Day }) {
  const say = texts.director.school
  const { on, plannedOn, status, reason } = day
  const isMoved = on !== plannedOn
  const icon = status === 'held' ? CircleCheck : status === 'cancelled' ? CircleSlash : ArrowRight
  return (
    <span className={css.day} data-status={status}>
      <Icon icon={icon} />
      <span>
        {dateLabel(on, today)}
        {status === 'cancelled' && `, ${say.letGo(reason)}`}
        {status !== 'cancelled' && isMoved && `, ${say.movedFrom(dateLabel(plannedOn, today))}`}
      </span>
    </span>
  )
}
