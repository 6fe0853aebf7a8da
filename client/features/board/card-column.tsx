import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { isFiltering, useFilter } from '#client/board/filter.ts'
import { texts } from '#client/texts/texts.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { useScreen } from '#client/ui/screen.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import { useBoardUi } from './board-ui.ts'
import css from './card-column.module.css'
import { CardList } from './card-list.tsx'
import { ColumnHeading } from './column-heading.tsx'
import { DropArea } from './dnd/drop-area.tsx'
import { LimitNote } from './limit-note.tsx'
import { QuickAdd } from './quick-add.tsx'
import { useShownColumn } from './shown-cards.ts'

type Props = {
  column: ColumnKey
  addLabel: string
  /** A soft limit on how many lie here at once. */
  limit?: number
  /** The one a narrow screen begins with. */
  isFirstOnPhone?: boolean
  /** On a digibord it is a narrow strip until somebody taps it. */
  isFoldable?: boolean
  /** Under the cards. */
  children?: ReactNode
}

/** A column of a board: heading, cards, quick add. A card can be let go anywhere on it. */
export function CardColumn(props: Props) {
  const { column, addLabel, limit, isFirstOnPhone = false, isFoldable = false, children } = props
  const headingId = useId()
  const shown = useShownColumn(column)
  const isShown = useBoardUi(({ showing }) =>
    showing === null ? isFirstOnPhone : showing === column,
  )
  const isTarget = useBoardUi(({ lifted }) => lifted?.spot.column === column)
  const [isOpen, setOpen] = useState(false)
  const isDigibord = useScreen() === 'digibord'
  const name = texts.board.columnName(column)
  const isDone = column.endsWith('/done')
  const area = { column, isShown, isTarget, labelledBy: headingId }
  if (isFoldable && isDigibord && !isOpen) {
    return (
      <DropArea {...area} className={css.folded}>
        <Button className={css.unfold ?? ''} aria-expanded={false} onPress={() => setOpen(true)}>
          <Icon icon={ChevronRight} />
          <h2 id={headingId} className={css.upright}>
            {name} <span className={css.uprightCount}>{shown.all}</span>
          </h2>
        </Button>
      </DropArea>
    )
  }
  return (
    <DropArea {...area} className={css.column}>
      <ColumnHeading
        column={column}
        headingId={headingId}
        shown={shown}
        addLabel={addLabel}
        {...(limit === undefined ? {} : { limit })}
      />
      <div className={css.body}>
        {limit !== undefined && <LimitNote column={column} limit={limit} />}
        <CardList
          column={column}
          label={texts.board.columnOf(name, texts.board.count(shown.all))}
        />
        {shown.drawn.length === 0 && <Empty column={column} all={shown.all} />}
        {!isDone && <QuickAdd column={column} label={addLabel} />}
        {children}
      </div>
    </DropArea>
  )
}

function Empty({ column, all }: { column: ColumnKey; all: number }) {
  const isFiltered = useFilter(isFiltering)
  const sentence = isFiltered && all > 0 ? texts.board.nothingPasses : texts.board.empty[column]
  return sentence === undefined ? null : <EmptyNote>{sentence}</EmptyNote>
}
