import { Clock } from 'lucide-react'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { timeLabel } from '#client/ui/format.ts'
import type { Instant } from '#shared/model/ids.ts'
import { dayOf, weekdayOf } from '#shared/rules/calendar.ts'
import { minutesLeftWhenLate } from '#shared/rules/session-course.ts'
import { minutesOf } from '#shared/rules/session-steps.ts'
import css from './late-line.module.css'
import type { StepProps } from './step-props.ts'

const say = texts.session

/** Started later than planned: the end can stay where it was, with shorter steps [SES2]. */
export function LateLine({ session, steering }: StepProps) {
  const team = useTeam()
  const plan = session.mode === 'scrumSession' ? team.scrumSession : team.boardSession
  const isPlanned = session.mode === 'scrumSession' || session.mode === 'boardSession'
  if (!isPlanned || weekdayOf(dayOf(session.startedAt)) !== plan.weekday) return null
  const planned = instantAt(session.startedAt, plan.time)
  const left = minutesLeftWhenLate(session, planned)
  if (left === null) return null
  const total = minutesOf(session.steps)
  const end = new Date(Date.parse(planned) + total * 60_000).toISOString()
  return (
    <p className={css.line}>
      {say.late(timeLabel(session.startedAt))}
      <Button icon={Clock} size="small" onPress={() => steering.shorten(left)}>
        {say.keepEnd(timeLabel(end))}
      </Button>
    </p>
  )
}

/** The instant on the day of `near` at which the school's clock says `time`. */
function instantAt(near: Instant, time: string): Instant {
  const minutes = (label: string) => Number(label.slice(0, 2)) * 60 + Number(label.slice(3, 5))
  const off = minutes(time) - minutes(timeLabel(near))
  const whole = Math.floor(Date.parse(near) / 60_000) * 60_000
  return new Date(whole + off * 60_000).toISOString()
}
