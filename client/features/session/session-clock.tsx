import { Clock, Pause } from 'lucide-react'
import { type ClockTone, clockTone, clockWords } from '#client/board/session/clock-words.ts'
import { useCourse } from '#client/board/session/use-session.ts'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { timeLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { RunningSession } from '#shared/model/session.ts'
import css from './session-clock.module.css'

const say = texts.session

/** The clock of the step, the same second on every screen. It never moves anything by itself [SES5]. */
export function SessionClock({ session }: { session: RunningSession }) {
  const course = useCourse(session)
  const tone = clockTone(course)
  const words = clockWords(course.left)
  const label = course.left < 0 ? say.timerOver(words.slice(1)) : say.timer(words)
  const minutes = Math.round(course.stepLength / 60_000)
  return (
    <div className={classNames(css.clock, css[tone])} data-tone={tone}>
      <span className={css.time} role="timer" aria-label={label} data-testid="clock">
        {words}
      </span>
      <span className={css.facts}>
        <span>
          <Remark tone={tone} isPaused={session.pausedAt !== null} />
          {minutes === 1 ? say.ofMinute : say.ofMinutes(String(minutes))}
        </span>
        <span>{say.doneAt(timeLabel(course.endsAt))}</span>
      </span>
    </div>
  )
}

/** Never by colour alone. */
function Remark({ tone, isPaused }: { tone: ClockTone; isPaused: boolean }) {
  if (isPaused) {
    return (
      <strong className={css.remark}>
        <Icon icon={Pause} />
        {say.paused}{' '}
      </strong>
    )
  }
  if (tone === 'calm') return null
  return (
    <strong className={css.remark}>
      <Icon icon={Clock} />
      {tone === 'over' ? say.over : say.nearlyUp}{' '}
    </strong>
  )
}
