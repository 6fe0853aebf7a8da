import { Sprout } from 'lucide-react'
import type { ReactNode } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { columnKey, SCRUM_COLUMNS } from '#shared/model/board.ts'
import { DOING_LIMIT } from '#shared/rules/work.ts'
import { BoardSearch } from './board-search.tsx'
import { BoardSurface } from './board-surface.tsx'
import { CardColumn } from './card-column.tsx'
import { ColumnSwitcher } from './column-switcher.tsx'
import { DoneCounter } from './done-counter.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FilterStrip } from './filter-strip.tsx'
import { RecurringBlock } from './recurring-block.tsx'
import css from './scrum-board.module.css'

const COLUMNS = SCRUM_COLUMNS.map((column) => columnKey({ board: 'scrum', column }))

/** The Scrumbord: what has to be organised, from left to right, to win time for education. */
export function ScrumBoard({ decisions }: { decisions: ReactNode }) {
  const screen = useScreen()
  const add = texts.board.add.task
  return (
    <BoardSurface board="scrum" columns={COLUMNS} className={css.board}>
      <h1 className={css.title}>{texts.board.title.scrum}</h1>
      <FilterBar className={css.filter} />
      <DoneCounter />
      {screen === 'phone' && (
        <div className={css.search}>
          <BoardSearch />
        </div>
      )}
      <FilterStrip className={css.strip} />
      <ColumnSwitcher columns={COLUMNS} fallback="scrum/todo" className={css.switcher} />
      <div className={css.columns}>
        <CardColumn column="scrum/backlog" addLabel={add} isFoldable>
          <RecurringBlock />
        </CardColumn>
        <CardColumn column="scrum/todo" addLabel={add} isFirstOnPhone />
        <CardColumn column="scrum/doing" addLabel={add} limit={DOING_LIMIT.board} />
        <CardColumn column="scrum/done" addLabel={add}>
          <p className={css.stays}>
            <Icon icon={Sprout} />
            {texts.board.staysUntilSession}
          </p>
        </CardColumn>
      </div>
      {decisions}
    </BoardSurface>
  )
}
