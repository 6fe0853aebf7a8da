import { CircleCheck, Hourglass, Lock } from 'lucide-react'
import { useState } from 'react'
import { useMe, useToday } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Button } from '#client/ui/button.tsx'
import { datedDayLabel, distanceLabel, listLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Card } from '#shared/model/card.ts'
import type { DecisionRefusal } from '#shared/model/decision.ts'
import { faultInProposal, mayTake, reactedIds } from '#shared/rules/decisions.ts'
import { needsOf, proposalOf } from '#shared/rules/proposals.ts'
import css from './proposal.module.css'
import { useDecidedAs } from './proposal-decided.tsx'
import { ProposalDecision } from './proposal-decision.tsx'
import { ProposalExperts } from './proposal-experts.tsx'
import { useApiError } from './use-api-error.ts'
import { useReactions } from './use-reactions.ts'
import { useStandings } from './use-standings.ts'

/** Right of the proposal: who reacted, what the experts say, and what a decision still needs. */
export function ProposalNeeds({ card }: { card: Card }) {
  const me = useMe()
  const today = useToday()
  const { members } = useTeam()
  const standings = useStandings()
  const decision = useDecidedAs(card)
  const { records, nameOf } = useReactions(card.id)
  const [isDeciding, setDeciding] = useState(false)
  const errorFor = useApiError()
  const say = texts.decisions.needs
  if (decision && !isDeciding) return null
  const askedIds = members.map(({ id }) => id)
  const draft = proposalOf(card, { records, askedIds, presentIds: [me.id], today })
  const reacted = reactedIds(draft)
  const fault = faultInProposal(draft, today)
  const missing = [...new Set([...askedIds, ...card.people])].filter((id) => !reacted.has(id))
  const isOpen = decision === undefined && card.shelved === undefined
  const why = (code: DecisionRefusal) =>
    code === 'decision/too-early' && card.feedbackUntil !== undefined
      ? say.fromDay(datedDayLabel(card.feedbackUntil, today), listLabel(missing.map(nameOf)))
      : errorFor(code)
  return (
    <>
      <section className={css.part}>
        {card.feedbackUntil !== undefined && (
          <>
            <h3 className={css.until}>
              {say.feedbackUntil(datedDayLabel(card.feedbackUntil, today))}
            </h3>
            <p className={css.quiet}>
              {card.feedbackUntil < today ? say.over : distanceLabel(card.feedbackUntil, today)}
            </p>
          </>
        )}
        <ul className={css.faces}>
          {members.map((person) => (
            <li key={person.id} data-reacted={reacted.has(person.id) || undefined}>
              <Avatar person={person} size="medium" />
              {reacted.has(person.id) && <CircleCheck className={css.tick} aria-hidden />}
              <span>{person.name}</span>
              <span className="only-spoken">
                {reacted.has(person.id) ? say.hasReacted : say.hasNotReacted}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <ProposalExperts card={card} isOpen={isOpen} />
      <section className={css.part}>
        <h3>{say.title}</h3>
        <ul className={css.needs}>
          {needsOf(draft, today).map(({ id, isMet, have, of }) => (
            <li key={id}>
              <Icon
                icon={isMet ? CircleCheck : Hourglass}
                className={isMet ? (css.met ?? '') : (css.unmet ?? '')}
              />
              <span>{say.names[id]}</span>
              <span className="only-spoken">{isMet ? say.met : say.unmet}</span>
              {of > 0 && <span className={css.quiet}>{say.of(have, of)}</span>}
            </li>
          ))}
        </ul>
      </section>
      {isOpen && standings.length > 0 && (
        <section className={css.decide}>
          {mayTake(standings, draft.mandate) ? (
            <>
              <Button
                variant="primary"
                size="large"
                icon={Lock}
                wide
                isDisabled={fault !== null}
                onPress={() => setDeciding(true)}
              >
                {texts.decisions.direct.open}
              </Button>
              {fault !== null && <p className={css.quiet}>{why(fault)}</p>}
            </>
          ) : (
            <p className={css.quiet}>{say.takenBy(texts.decisions.mandates[draft.mandate])}</p>
          )}
        </section>
      )}
      {isDeciding && (
        <ProposalDecision card={card} records={records} onClose={() => setDeciding(false)} />
      )}
    </>
  )
}
