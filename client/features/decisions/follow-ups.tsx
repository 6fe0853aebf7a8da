import { Button } from 'react-aria-components'
import { useBoardState } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { type Status, StatusShape } from '#client/ui/status-shape.tsx'
import type { Card } from '#shared/model/card.ts'
import type { Decision } from '#shared/model/decision.ts'
import css from './decision-timeline.module.css'
import { FirstStep } from './first-step.tsx'
import { useFollowUps } from './use-follow-ups.ts'
import { useRegister } from './use-register.ts'

/** What a team does with a decision: its actions, and room for one more. */
export function FollowUps({ decision }: { decision: Decision }) {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const cards = useFollowUps(decision.id)
  if (cards.length === 0 && !mayWrite) return null
  return (
    <section className={css.followUps}>
      <h3>{texts.decisions.whatWeDo}</h3>
      <ul>
        {cards.map((card) => (
          <FollowUp key={card.id} card={card} />
        ))}
      </ul>
      {mayWrite && <FirstStep decision={decision} size="small" />}
    </section>
  )
}

function FollowUp({ card }: { card: Card }) {
  const openCard = useOpenCard()
  const { nameOf } = useRegister()
  return (
    <li>
      <Button className={css.followUp ?? ''} onPress={() => openCard(card.id)}>
        <StatusShape status={shapeOf(card)} isNamed />
        <span>{card.title}</span>
        {card.ownerId !== undefined && <span className={css.quiet}>{nameOf(card.ownerId)}</span>}
      </Button>
    </li>
  )
}

function shapeOf({ done, place: { column } }: Card): Status {
  if (done !== undefined || column === 'done') return 'done'
  return column === 'doing' ? 'doing' : 'todo'
}
