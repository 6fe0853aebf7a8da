import {
  Check,
  CornerDownRight,
  Eye,
  FilePen,
  Footprints,
  Lock,
  type LucideIcon,
  ShieldCheck,
} from 'lucide-react'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { datedDayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Decision, DecisionEvent, EventKind } from '#shared/model/decision.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import css from './decisions-page.module.css'
import { useRegister } from './use-register.ts'

const ICONS: Readonly<Record<EventKind, LucideIcon>> = {
  experience: Footprints,
  introduced: Check,
  evaluated: Eye,
  secured: ShieldCheck,
  erratum: FilePen,
}

/** What happened after a decision was taken, in the order in which it did. */
export function DecisionTimeline({ decision }: { decision: Decision }) {
  const today = useToday()
  const { decisions, nameOf } = useRegister()
  const say = texts.decisions
  const successor = decisions.find(({ id }) => id === decision.followedById)
  return (
    <section className={css.timeline}>
      <h3>{say.afterwards}</h3>
      <ol>
        <Moment day={datedDayLabel(dayOf(decision.at), today)} icon={Lock} title={say.decided} />
        {decision.events.map((event) => (
          <Moment
            key={event.id}
            day={datedDayLabel(dayOf(event.at), today)}
            icon={ICONS[event.kind]}
            title={titleOf(event)}
            text={event.body.text}
            link={event.body.link}
            by={nameOf(event.by)}
          />
        ))}
        {successor && (
          <Moment
            day={datedDayLabel(dayOf(successor.at), today)}
            icon={CornerDownRight}
            title={say.succeededBy(successor.number)}
          />
        )}
      </ol>
    </section>
  )
}

function titleOf({ kind, body }: DecisionEvent): string {
  const { events, outcomes, experiences } = texts.decisions
  if (kind === 'evaluated' && body.outcome) return `${events.evaluated}: ${outcomes[body.outcome]}`
  if (kind === 'experience' && body.about)
    return `${events.experience}: ${experiences[body.about].toLowerCase()}`
  return events[kind]
}

type MomentProps = {
  day: string
  icon: LucideIcon
  title: string
  text?: string
  link?: string
  by?: string
}

function Moment({ day, icon, title, text = '', link = '', by }: MomentProps) {
  return (
    <li>
      <span className={css.day}>{day}</span>
      <span className={css.dot}>
        <Icon icon={icon} />
      </span>
      <span className={css.what}>
        <strong>{title}</strong>
        {text !== '' && <span>{text}</span>}
        {link !== '' && <span className={css.quiet}>{link}</span>}
        {by !== undefined && <span className={css.quiet}>{by}</span>}
      </span>
    </li>
  )
}
