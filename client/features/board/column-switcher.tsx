import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import { showColumn, useBoardUi } from './board-ui.ts'
import css from './column-switcher.module.css'
import { DropArea } from './dnd/drop-area.tsx'
import { cardsOn } from './shown-cards.ts'

type Props = { columns: readonly ColumnKey[]; fallback: ColumnKey; className?: string | undefined }

/** On a narrow screen: which one column is shown. A card that is dragged onto a name goes to that column. */
export function ColumnSwitcher({ columns, fallback, className }: Props) {
  const showing = useBoardUi((state) => state.showing) ?? fallback
  return (
    <ToggleButtonGroup
      data-sideways
      aria-label={texts.board.columns}
      className={[css.switcher, className].filter(Boolean).join(' ')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[showing]}
      onSelectionChange={(keys) => {
        const chosen = columns.find((column) => keys.has(column))
        if (chosen !== undefined) showColumn(chosen)
      }}
    >
      {columns.map((column) => (
        <Tab key={column} column={column} />
      ))}
    </ToggleButtonGroup>
  )
}

function Tab({ column }: { column: ColumnKey }) {
  const isTarget = useBoardUi(({ lifted }) => lifted?.spot.column === column)
  return (
    <DropArea column={column} className={css.target} isTarget={isTarget}>
      <ToggleButton id={column} className={css.tab ?? ''}>
        {texts.board.columnName(column)} <Count column={column} />
      </ToggleButton>
    </DropArea>
  )
}

function Count({ column }: { column: ColumnKey }) {
  const count = useBoardState(({ snapshot }) => cardsOn(snapshot, column).length)
  return <span className={css.count}>{count}</span>
}
