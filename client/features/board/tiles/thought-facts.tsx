import { FlaskConical, Heart, MessagesSquare, TriangleAlert } from 'lucide-react'
import { useMember, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { dayLabel, listLabel } from '#client/ui/format.ts'
import type { Card } from '#shared/model/card.ts'
import type { Day } from '#shared/model/ids.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import css from './card-face.module.css'

const say = texts.board.tile

/** The line under the title of a card that is not work: success, idea, experiment, parked point, planned item, proposal. */
export function ThoughtFacts({ card, today }: { card: Card; today: Day }) {
  switch (card.type) {
    case 'success':
      return <SuccessFacts card={card} today={today} />
    case 'idea':
      return <IdeaFacts card={card} />
    case 'experiment':
      return <ExperimentFacts card={card} today={today} />
    case 'parked':
    case 'planningItem':
      return <PeopleAndDay card={card} today={today} />
    case 'proposal':
      return <ProposalFacts card={card} today={today} />
    case 'goal':
    case 'task':
    case 'action':
      return null
  }
}

function SuccessFacts({ card, today }: { card: Card; today: Day }) {
  const author = useMember(card.createdBy)
  if (!author) return null
  return (
    <span className={css.facts}>
      <span className={css.person}>
        <Avatar person={author} />
        <span>
          {author.name}, {dayLabel(dayOf(card.createdAt), today)}
        </span>
      </span>
      {card.successKind === 'compliment' && (
        <Chip icon={Heart} tone="bare">
          {say.compliment}
        </Chip>
      )}
    </span>
  )
}

function IdeaFacts({ card }: { card: Card }) {
  const isObstacle = card.ideaKind === 'obstacle'
  if (!isObstacle && card.effect === undefined && card.effort === undefined) return null
  return (
    <span className={css.facts}>
      {isObstacle && (
        <Chip icon={TriangleAlert} tone="bare">
          {say.obstacle}
        </Chip>
      )}
      {card.effect !== undefined && <span>{say.effect(card.effect)}</span>}
      {card.effort !== undefined && <span>{say.effort(card.effort)}</span>}
    </span>
  )
}

function ExperimentFacts({ card, today }: { card: Card; today: Day }) {
  const ended = card.outcome === undefined ? null : texts.words.outcomes[card.outcome]
  const words = card.dueOn === undefined ? ended : say.tryUntil(dayLabel(card.dueOn, today))
  return (
    <span className={css.facts}>
      <Chip icon={FlaskConical} tone="bare">
        {ended ?? words ?? texts.words.types.experiment}
      </Chip>
    </span>
  )
}

/** Until when colleagues can react: what the team is waiting for. */
function ProposalFacts({ card, today }: { card: Card; today: Day }) {
  const until = card.feedbackUntil
  if (until === undefined) return null
  return (
    <span className={css.facts}>
      <Chip icon={MessagesSquare} tone="bare">
        {until < today ? say.feedbackOver : say.feedbackUntil(dayLabel(until, today))}
      </Chip>
    </span>
  )
}

function PeopleAndDay({ card, today }: { card: Card; today: Day }) {
  const { members, others } = useTeam()
  const names = card.people
    .map((id) => [...members, ...others].find((person) => person.id === id)?.name)
    .filter((name) => name !== undefined)
  const day = card.dueOn === undefined ? null : dayLabel(card.dueOn, today)
  const parts = [listLabel(names), day, card.time].filter(Boolean)
  if (parts.length === 0) return null
  return <span className={css.facts}>{parts.join(', ')}</span>
}
