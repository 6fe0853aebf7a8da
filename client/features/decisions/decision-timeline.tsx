import {
  Check,
  CornerDownRight,
  Eye,
  FilePen,
  Footprints,
  Hourglass,
  Lock,
  type LucideIcon,
  Play,
  ShieldCheck,
} from 'lucide-react'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { datedDayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Decision, EventKind } from '#shared/model/decision.ts'
import type { Day } from '#shared/model/ids.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import css from './decision-timeline.module.css'
import { eventTitle } from './event-title.ts'
import { SourceLink } from './source-link.tsx'
import { useFollowUps } from './use-follow-ups.ts'
import { useRegister } from './use-register.ts'

const ICONS: Readonly<Record<EventKind, LucideIcon>> = {
  experience: Footprints,
  introduced: Check,
  evaluated: Eye,
  secured: ShieldCheck,
  erratum: FilePen,
}

type Moment = {
  readonly key: string
  readonly on: Day
  readonly icon: LucideIcon
  readonly title: string
  readonly text?: string
  readonly link?: string
  readonly by?: string
  readonly kind: 'sealed' | 'past' | 'coming'
}

/** What happened after a decision was taken and what is planned, in order of days. */
export function DecisionTimeline({ decision }: { decision: Decision }) {
  const today = useToday()
  const moments = useMoments(decision)
  return (
    <section className={css.timeline}>
      <h3>{texts.decisions.afterwards}</h3>
      <ol>
        {moments.map(({ key, on, icon, title, text = '', link = '', by, kind }) => (
          <li key={key} data-kind={kind}>
            <span className={css.day}>{datedDayLabel(on, today)}</span>
            <span className={css.dot}>
              <Icon icon={icon} />
            </span>
            <span className={css.what}>
              <strong>{title}</strong>
              {text !== '' && <span>{text}</span>}
              <SourceLink link={link} />
              {by !== undefined && <span className={css.quiet}>{by}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function useMoments(decision: Decision): readonly Moment[] {
  const today = useToday()
  const { decisions, nameOf } = useRegister()
  const followUps = useFollowUps(decision.id)
  const say = texts.decisions
  const { at, body, events, followedById } = decision
  const takenOn = dayOf(at)
  const successor = decisions.find(({ id }) => id === followedById)
  const moments: Moment[] = events.map((event) => ({
    key: event.id,
    on: dayOf(event.at),
    icon: ICONS[event.kind],
    title: eventTitle(event),
    text: event.body.text,
    link: event.body.link,
    by: nameOf(event.by),
    kind: 'past',
  }))
  const begins = body.effectiveOn > takenOn || followUps.length > 0
  if (begins && body.effectiveOn <= today) {
    const text = followUps.length === 0 ? '' : say.withActions(followUps.length)
    const title = say.stages.implementing
    moments.push({ key: 'begins', on: body.effectiveOn, icon: Play, title, text, kind: 'past' })
  }
  if (successor) {
    const title = say.succeededBy(successor.number)
    const on = dayOf(successor.at)
    moments.push({ key: successor.id, on, icon: CornerDownRight, title, kind: 'past' })
  }
  const isLookedBack = successor !== undefined || events.some(({ kind }) => kind === 'evaluated')
  if (!isLookedBack) {
    const on = body.evaluationOn
    moments.push({ key: 'look-back', on, icon: Hourglass, title: say.looksBack, kind: 'coming' })
  }
  moments.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  const sealed: Moment = {
    key: 'sealed',
    on: takenOn,
    icon: Lock,
    title: say.decided,
    text: body.takenIn ? say.takenIn(texts.session.modes[body.takenIn.mode]) : '',
    kind: 'sealed',
  }
  return [sealed, ...moments]
}
