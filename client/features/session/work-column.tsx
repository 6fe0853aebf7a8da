import { ListChecks } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useMember } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { FittingList } from '#client/ui/fitting-list.tsx'
import { dayLabel } from '#client/ui/format.ts'
import { StatusShape } from '#client/ui/status-shape.tsx'
import { isWorkColumn } from '#shared/model/board.ts'
import { type Card, isWork } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import { isDraft } from '#shared/rules/work.ts'
import { Panel } from './panel.tsx'
import css from './rows.module.css'

const say = texts.session

/** Beside the step that is on: actions, of one goal when there is one. */
export function WorkColumn({ goalId }: { goalId?: CardId | undefined }) {
  const cards = useBoardState(({ snapshot }) => snapshot.cards)
  const shown = [...cards.values()]
    .filter(
      (card) =>
        isWork(card) &&
        !card.shelved &&
        card.place.board === 'improvement' &&
        isWorkColumn(card.place.column) &&
        (goalId === undefined || card.goalId === goalId),
    )
    .sort((one, other) => rank(one) - rank(other) || (one.createdAt < other.createdAt ? -1 : 1))
  return (
    <Panel
      title={goalId === undefined ? say.actions.title : say.goals.actionsHere}
      icon={ListChecks}
      tone="mint"
    >
      {shown.length === 0 && <p className={css.quiet}>{say.goals.noActions}</p>}
      <FittingList className={css.rows}>
        {shown.map((card) => (
          <WorkRow key={card.id} card={card} />
        ))}
      </FittingList>
    </Panel>
  )
}

function rank({ place }: Card): number {
  return ['doing', 'todo', 'done'].indexOf(place.column)
}

function WorkRow({ card }: { card: Card }) {
  const owner = useMember(card.ownerId)
  const today = useToday()
  const open = useOpenCard()
  const { column } = card.place
  const status = isDraft(card) ? 'draft' : isWorkColumn(column) ? column : 'todo'
  const facts = [owner?.name, card.dueOn && dayLabel(card.dueOn, today)].filter(Boolean)
  return (
    <li>
      <Button className={css.row ?? ''} onPress={() => open(card.id)}>
        <StatusShape status={status} isNamed />
        <span className={css.words}>
          <span className={css.title}>
            {card.title.trim() === '' ? texts.board.tile.untitled : card.title}
          </span>
          <span className={css.facts}>{isDraft(card) ? say.actions.draft : facts.join(', ')}</span>
        </span>
        {owner && <Avatar person={owner} />}
      </Button>
    </li>
  )
}
