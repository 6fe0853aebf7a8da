import { useToday } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { dateLabel } from '#client/ui/format.ts'
import type { Decision } from '#shared/model/decision.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { ChainMark } from './chain-mark.tsx'
import css from './decisions-page.module.css'
import { eventTitle } from './event-title.ts'
import type { RegisterFilter } from './register-filter.ts'
import { useChainCheck, useRegister } from './use-register.ts'

/** What comes out of the printer: the decisions of the list, and the head of the chain, whole, for `verify`. */
export function RegisterPaper({
  filter,
  list,
}: {
  filter: RegisterFilter
  list: readonly Decision[]
}) {
  const { name } = useTeam()
  const today = useToday()
  const check = useChainCheck()
  const say = texts.decisions
  return (
    <div className={css.paper} aria-hidden>
      <h1>{say.paperTitle(name, filterWords(filter))}</h1>
      <p>
        {say.printedOn(dateLabel(today, today))} {texts.actionList.personal}
      </p>
      {list.map((decision) => (
        <PaperDecision key={decision.id} decision={decision} />
      ))}
      <ChainMark check={check} isWhole />
    </div>
  )
}

function PaperDecision({ decision }: { decision: Decision }) {
  const today = useToday()
  const { decisions, namesOf } = useRegister()
  const { number, at, body, events, followsId, followedById } = decision
  const say = texts.decisions
  const numberOf = (id: string | null) => decisions.find((other) => other.id === id)?.number
  const before = numberOf(followsId)
  const after = numberOf(followedById)
  return (
    <section>
      <h2>{body.title}</h2>
      {body.text !== body.title && <p>{body.text}</p>}
      <p className={css.quiet}>
        {number}, {say.decidedOn(dateLabel(dayOf(at), today))}
        {body.takenIn && ` ${say.takenIn(texts.session.modes[body.takenIn.mode])}`}.{' '}
        {say.looksBackOn} {dateLabel(body.evaluationOn, today)}. {say.present}:{' '}
        {namesOf(body.presentIds)}
        {before !== undefined && `. ${say.followsOn} ${before}`}
        {after !== undefined && `. ${say.succeededBy(after)}`}
      </p>
      {events.map((event) => (
        <p key={event.id}>
          {dateLabel(dayOf(event.at), today)}: <strong>{eventTitle(event)}</strong>{' '}
          {event.body.text}
        </p>
      ))}
    </section>
  )
}

/** What was left out, so that nobody takes a part for the whole. */
function filterWords({ view, year, scope, status, search }: RegisterFilter): string {
  const { views, scopes, statuses } = texts.decisions
  const parts = [
    views[view],
    year && `20${year.slice(0, 2)}-${year.slice(2)}`,
    scope && scopes[scope],
    status && statuses[status],
    search.trim() && `‘${search.trim()}’`,
  ]
  return parts.filter(Boolean).join(', ')
}
