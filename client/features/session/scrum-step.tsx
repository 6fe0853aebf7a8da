import { Check, LifeBuoy, Play, SquareKanban } from 'lucide-react'
import { Button as PlainButton } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useDispatch, useMember } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { dayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { StatusShape } from '#client/ui/status-shape.tsx'
import type { WorkColumn } from '#shared/model/board.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { isDraft } from '#shared/rules/work.ts'
import css from './action-row.module.css'
import list from './actions.module.css'
import { AddLine } from './add-line.tsx'
import { AskWhen, AskWho } from './ask.tsx'
import { DoneCards } from './done-cards.tsx'
import { Panel } from './panel.tsx'
import steps from './step-list.module.css'
import type { StepProps } from './step-props.ts'

const say = texts.session
const NONE: readonly CardId[] = []

/** One column of the Scrumbord, with what a team decides in that step. */
export function ScrumStep({ session, column }: StepProps & { column: WorkColumn }) {
  const ids = useBoardState(({ snapshot }) => snapshot.columns[`scrum/${column}`] ?? NONE)
  const cards = useBoardState(({ snapshot }) => snapshot.cards)
  const step = session.steps[session.step]
  return (
    <Panel
      title={texts.words.columns[column]}
      icon={SquareKanban}
      aside={step && say.coach[step.kind]}
    >
      <div className={classNames(steps.list, list.list)}>
        {ids.length === 0 && <EmptyNote>{texts.board.empty[`scrum/${column}`]}</EmptyNote>}
        <ul className={list.rows}>
          {ids.map((id) => {
            const card = cards.get(id)
            return card && <TaskRow key={id} card={card} column={column} />
          })}
        </ul>
      </div>
      {column === 'done' && <DoneCards session={session} />}
      {column === 'todo' && (
        <AddLine
          label={texts.words.types.task}
          placeholder={say.actions.placeholder}
          board="scrum"
          column="todo"
        />
      )}
    </Panel>
  )
}

function TaskRow({ card, column }: { card: Card; column: WorkColumn }) {
  const dispatch = useDispatch()
  const open = useOpenCard()
  const draft = isDraft(card)
  const { id: cardId, title } = card
  const start = { type: 'move-card', cardId, board: 'scrum', column: 'doing', index: 0 } as const
  return (
    <li className={css.row}>
      <PlainButton className={css.words ?? ''} onPress={() => open(cardId)}>
        <StatusShape status={draft ? 'draft' : column} isNamed />
        <span className={css.text}>
          <span className={css.title}>{title}</span>
          <span className={css.facts}>
            <TaskFacts card={card} />
          </span>
        </span>
      </PlainButton>
      {column !== 'done' && (
        <span className={css.acts}>
          <AskWho card={card} />
          <AskWhen card={card} />
          {!draft && column === 'todo' && (
            <Button
              icon={Play}
              onPress={() => dispatch(start, texts.board.move.moved(title, 'scrum/doing'))}
            >
              {texts.words.columns.doing}
            </Button>
          )}
          {!draft && (
            <Button
              icon={Check}
              variant="soft"
              aria-label={say.actions.doneLabel(title)}
              onPress={() => dispatch({ type: 'finish-card', cardId }, say.actions.finished(title))}
            >
              {say.actions.done}
            </Button>
          )}
        </span>
      )}
    </li>
  )
}

function TaskFacts({ card }: { card: Card }) {
  const today = useToday()
  const owner = useMember(card.ownerId)
  if (card.helpAsked) {
    return (
      <>
        <Icon icon={LifeBuoy} /> {texts.session.news['help-asked']}: {card.help}
      </>
    )
  }
  if (card.done) {
    return [owner?.name, dayLabel(dayOf(card.done.at), today)].filter(Boolean).join(', ')
  }
  return isDraft(card) ? say.actions.draft : null
}
