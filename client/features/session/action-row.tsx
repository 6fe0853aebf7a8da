import { Check, Equal } from 'lucide-react'
import { Button as PlainButton } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useCard, useDispatch } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { useHeldSessions } from '#client/board/session/use-session.ts'
import type { Steering } from '#client/board/session/use-steering.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { dateLabel, dayLabel } from '#client/ui/format.ts'
import { StatusShape } from '#client/ui/status-shape.tsx'
import { isWorkColumn } from '#shared/model/board.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { RunningSession } from '#shared/model/session.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { asksHowToGoOn } from '#shared/rules/postponing.ts'
import { isDraft, isPastDue } from '#shared/rules/work.ts'
import css from './action-row.module.css'
import { AskHowToGoOn, AskWhen, AskWho } from './ask.tsx'

const say = texts.session.actions

type Props = { card: Card; session: RunningSession; steering: Steering }

/** One open action with everything a team decides about it: klaar, wie, wanneer, or it stays as it is [SES9]. */
export function ActionRow({ card, session, steering }: Props) {
  const dispatch = useDispatch()
  const open = useOpenCard()
  const draft = isDraft(card)
  const asks = asksHowToGoOn(card)
  const seen = session.seen.get(card.id)
  const touched = () => steering.see(card.id, 'touched')
  const finish = () => {
    const { ok } = dispatch({ type: 'finish-card', cardId: card.id }, say.finished(card.title))
    if (ok) touched()
  }
  const { column } = card.place
  const title = card.title.trim() === '' ? texts.board.tile.untitled : card.title
  return (
    <li className={classNames(css.row, seen !== undefined && css.seen)} data-seen={seen}>
      <PlainButton className={css.words ?? ''} onPress={() => open(card.id)}>
        <StatusShape status={draft ? 'draft' : isWorkColumn(column) ? column : 'todo'} isNamed />
        <span className={css.text}>
          <span className={css.title}>{title}</span>
          <span className={css.facts}>
            <Facts card={card} />
          </span>
        </span>
      </PlainButton>
      <span className={css.acts}>
        <AskWho card={card} onChosen={touched} />
        <AskWhen card={card} onChosen={touched} />
        {asks && <AskHowToGoOn card={card} onChosen={touched} />}
        {!draft && !asks && (
          <Button
            icon={Equal}
            aria-pressed={seen === 'skipped'}
            aria-label={say.sameLabel(title)}
            variant={seen === 'skipped' ? 'soft' : 'plain'}
            onPress={() => steering.see(card.id, 'skipped')}
          >
            {say.same}
          </Button>
        )}
        {!draft && (
          <Button icon={Check} variant="soft" aria-label={say.doneLabel(title)} onPress={finish}>
            {say.done}
          </Button>
        )}
      </span>
    </li>
  )
}

/** Where it came from, and what about it asks for a word. */
function Facts({ card }: { card: Card }) {
  const today = useToday()
  const madeIn = useHeldSessions().find(
    ({ startedAt, endedAt }) => startedAt <= card.createdAt && card.createdAt <= endedAt,
  )
  const facts: string[] = []
  if (isDraft(card)) facts.push(say.draft)
  else if (isPastDue(card, today) && card.dueOn !== undefined) {
    facts.push(say.openSince(dayLabel(card.dueOn, today)))
  }
  if (card.postponements.length > 0) facts.push(texts.actions.postponed(card.postponements.length))
  const day = dateLabel(dayOf(card.createdAt), today)
  facts.push(madeIn ? say.fromSession(madeIn.mode, day) : say.from(day))
  if (card.decisionId !== undefined) facts.push(say.fromDecision)
  return (
    <>
      {facts.join(' · ')}
      {card.goalId !== undefined && <ForGoal goalId={card.goalId} />}
    </>
  )
}

function ForGoal({ goalId }: { goalId: CardId }) {
  const goal = useCard(goalId)
  return goal ? <> · {say.forGoal(goal.title)}</> : null
}
