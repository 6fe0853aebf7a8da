import { CalendarDays, Lock, Star, Target } from 'lucide-react'
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { BrandMark } from '#client/ui/brand.tsx'
import { longDayLabel, since, timeLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Instant } from '#shared/model/ids.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { pixelShift } from './pixel-shift.ts'
import { type RestDecision, RestDecisions } from './rest-decisions.tsx'
import { RestGoals } from './rest-goals.tsx'
import css from './rest-screen.module.css'
import { wake } from './rest-state.ts'
import { RestSuccess } from './rest-success.tsx'

const say = texts.screens.rest

type Props = {
  now: Instant
  /** Only the time, on a dark screen. */
  isDim: boolean
  /** When this team stands at its boards next. */
  sessions: readonly { readonly title: string; readonly text: string }[]
  /** Newest first. */
  decisions: readonly RestDecision[]
  updatedAt: Instant | null
}

/** What hangs on the wall when nobody works at it. One touch anywhere gives the board back. */
export function RestScreen(props: Props) {
  const { name } = useTeam()
  return (
    <ModalOverlay className={css.veil ?? ''} isOpen onOpenChange={wake} data-no-print>
      <Modal className={css.modal ?? ''}>
        <Dialog
          className={css.screen ?? ''}
          aria-label={say.label(name)}
          data-rest={props.isDim ? 'dim' : 'lit'}
        >
          {props.isDim ? <Dim now={props.now} /> : <Radiator {...props} />}
          <Button className={css.touch ?? ''} aria-label={say.touch} onPress={wake} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Outside school hours a lit panel is a waste, and shows to whoever cleans what is the team's. */
function Dim({ now }: { now: Instant }) {
  const { name } = useTeam()
  return (
    <div className={css.dim} style={pixelShift(now, 90)}>
      <p className={css.dimClock}>{timeLabel(now)}</p>
      <p className={css.dimTeam}>{name}</p>
    </div>
  )
}

function Radiator({ now, sessions, decisions, updatedAt }: Props) {
  const { name } = useTeam()
  const isAway = useBoardState(({ save }) => save === 'kept' || save === 'unkept')
  const updated = updatedAt === null ? '' : say.updated(since(updatedAt, now))
  return (
    <div className={css.radiator} style={pixelShift(now, 8)}>
      <header className={css.head}>
        <p className={css.clock}>{timeLabel(now)}</p>
        <p className={css.day}>{longDayLabel(dayOf(now))}</p>
        <p className={css.team}>
          <BrandMark />
          {name}
        </p>
      </header>
      <section className={css.goals}>
        <h2 className={css.title}>
          <Icon icon={Target} />
          {say.goals}
        </h2>
        <RestGoals />
      </section>
      <div className={css.side}>
        <section>
          <h2 className={css.title}>
            <Icon icon={Star} />
            {say.success}
          </h2>
          <RestSuccess />
        </section>
        <section>
          <h2 className={css.title}>
            <Icon icon={Lock} />
            {say.decisions}
          </h2>
          <RestDecisions decisions={decisions} />
        </section>
      </div>
      <footer className={css.foot}>
        <Icon icon={CalendarDays} />
        {sessions.map(({ title, text }) => (
          <p key={title}>
            {title} <strong>{text}</strong>
          </p>
        ))}
        <p className={css.updated}>
          {[...(isAway ? [say.offline] : []), updated].filter(Boolean).join(' · ')}
        </p>
      </footer>
    </div>
  )
}
