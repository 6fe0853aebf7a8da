import { Archive, Ellipsis, FolderOpen, Plus } from 'lucide-react'
import { useLocation } from 'wouter'
import { useShallow } from 'zustand/react/shallow'
import { useBoardState, useDispatch, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { IconButton } from '#client/ui/button.tsx'
import { Menu, MenuItem } from '#client/ui/menu.tsx'
import { StatusShape } from '#client/ui/status-shape.tsx'
import { type ColumnKey, isWorkColumn, readColumnKey } from '#shared/model/board.ts'
import { openQuickAdd } from './board-ui.ts'
import css from './card-column.module.css'
import { cardsOn, type ShownColumn } from './shown-cards.ts'

type Props = {
  column: ColumnKey
  headingId: string
  shown: ShownColumn
  addLabel: string
  limit?: number
}

/** Name, how many, and what can be done with the column as a whole. */
export function ColumnHeading({ column, headingId, shown, addLabel, limit }: Props) {
  const name = texts.board.columnName(column)
  const work = readColumnKey(column)?.column
  return (
    <header className={css.head}>
      {work !== undefined && isWorkColumn(work) && <StatusShape status={work} />}
      <h2 id={headingId} className={css.name}>
        {name}
      </h2>
      <span className={css.count}>{countWords(shown, limit)}</span>
      <ColumnMenu column={column} name={name} addLabel={addLabel} />
    </header>
  )
}

function countWords({ drawn, folded, all }: ShownColumn, limit: number | undefined): string {
  const passing = drawn.length + folded
  if (passing !== all) return texts.board.shownOf(passing, all)
  return limit === undefined ? String(all) : texts.board.softLimit(all, limit)
}

function ColumnMenu(props: { column: ColumnKey; name: string; addLabel: string }) {
  const { column, name, addLabel } = props
  const [, navigate] = useLocation()
  const { code } = useTeam()
  const dispatch = useDispatch()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const isDone = column.endsWith('/done')
  const ids = useBoardState(useShallow(({ snapshot }) => cardsOn(snapshot, column)))
  const label = texts.board.menu.label(name)
  if (!mayWrite && !isDone) return null
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={Ellipsis} label={label} size="small" className={css.menu ?? ''} />}
    >
      {mayWrite && !isDone && (
        <MenuItem icon={Plus} onAction={() => openQuickAdd(column)}>
          {texts.board.menu.add(addLabel)}
        </MenuItem>
      )}
      {mayWrite && isDone && (
        <MenuItem
          icon={Archive}
          isDisabled={ids.length === 0}
          onAction={() =>
            dispatch(
              { type: 'shelve-cards', cardIds: ids, shelf: 'archive' },
              texts.board.tidied(ids.length),
            )
          }
        >
          {texts.board.menu.tidy(ids.length)}
        </MenuItem>
      )}
      {isDone && (
        <MenuItem icon={FolderOpen} onAction={() => navigate(`/team/${code}/opgeruimd`)}>
          {texts.board.menu.shelf}
        </MenuItem>
      )}
    </Menu>
  )
}
