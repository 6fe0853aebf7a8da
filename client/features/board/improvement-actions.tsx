import { ListChecks } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { StatusShape } from '#client/ui/status-shape.tsx'
import { columnKey, WORK_COLUMNS, type WorkColumn } from '#shared/model/board.ts'
import { DOING_LIMIT } from '#shared/rules/work.ts'
import { CardList } from './card-list.tsx'
import { DropArea } from './dnd/drop-area.tsx'
import { useLanding } from './dnd/landing.ts'
import css from './improvement-actions.module.css'
import { GoalFilter } from './improvement-goal-filter.tsx'
import { ImprovementSection, NothingHere } from './improvement-section.tsx'
import { LimitNote } from './limit-note.tsx'
import { QuickAdd } from './quick-add.tsx'
import { useShownColumn } from './shown-cards.ts'

/** What is being done stands on top; what is done sinks. */
const PARTS = ['doing', 'todo', 'done'] as const satisfies readonly WorkColumn[]
const KEYS = {
  todo: 'improvement/todo',
  doing: 'improvement/doing',
  done: 'improvement/done',
} as const

/** Acties: one list in three parts, each a place to let a card go. */
export function ImprovementActions() {
  const counts = {
    todo: useShownColumn(KEYS.todo),
    doing: useShownColumn(KEYS.doing),
    done: useShownColumn(KEYS.done),
  }
  const all = WORK_COLUMNS.reduce((sum, column) => sum + counts[column].all, 0)
  const drawn = WORK_COLUMNS.reduce((sum, column) => sum + counts[column].drawn.length, 0)
  return (
    <ImprovementSection name="actions" icon={ListChecks} tone="mint" fact={<Standings />}>
      <LimitNote column={KEYS.doing} limit={DOING_LIMIT.board} />
      {drawn === 0 && <NothingHere all={all}>{texts.board.empty[KEYS.todo]}</NothingHere>}
      {PARTS.map((column) => (
        <Part key={column} column={column} isBare={all === 0}>
          {column === 'todo' && (
            <div className={css.foot}>
              <QuickAdd
                column={KEYS.todo}
                label={texts.words.types.action}
                placeholder={texts.improvement.addAction}
              />
              <GoalFilter />
            </div>
          )}
        </Part>
      ))}
    </ImprovementSection>
  )
}

/** "2 te doen, 2 bezig, 1 klaar", each with its shape. */
function Standings() {
  return (
    <span className={css.standings}>
      {WORK_COLUMNS.map((column) => (
        <Standing key={column} column={column} />
      ))}
    </span>
  )
}

function Standing({ column }: { column: WorkColumn }) {
  const count = useBoardState(({ snapshot }) => snapshot.columns[KEYS[column]]?.length ?? 0)
  return (
    <span className={css.standing}>
      <StatusShape status={column} />
      {texts.improvement.standing(count, texts.ui.status[column])}
    </span>
  )
}

type PartProps = {
  column: WorkColumn
  /** Nothing lies in any part: then one sentence says what belongs here, not three names. */
  isBare: boolean
  children: ReactNode
}

function Part({ column, isBare, children }: PartProps) {
  const id = useId()
  const key = columnKey({ board: 'improvement', column })
  const { drawn } = useShownColumn(key)
  const isHolding = useLanding((landing) => landing.cardId !== null)
  const isEmpty = drawn.length === 0
  return (
    <DropArea column={key} className={css.part} labelledBy={id}>
      <h3
        id={id}
        className={css.name}
        data-spoken={isBare || undefined}
        data-empty={isEmpty || undefined}
      >
        {texts.words.columns[column]}
      </h3>
      <CardList column={key} look="row" label={texts.words.columns[column]} className={css.list} />
      {isEmpty && isHolding && <div className={css.floor} />}
      {children}
    </DropArea>
  )
}
