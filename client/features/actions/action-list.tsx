import { ArrowDown, ArrowUp } from 'lucide-react'
import { Button } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import { ActionLine } from './action-line.tsx'
import css from './action-list.module.css'
import { type ActionRow, SORTABLE, type Sorting, type SortKey } from './action-rows.ts'

type Props = {
  rows: readonly ActionRow[]
  sorting: Sorting
  onSort: (sorting: Sorting) => void
}

/** The list as a table; a tap on a heading sorts by it, a second tap the other way round. */
export function ActionList({ rows, sorting, onSort }: Props) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          {SORTABLE.map((key) => (
            <Heading key={key} name={key} sorting={sorting} onSort={onSort} />
          ))}
          <td className={css.doneCell} data-no-print />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ActionLine key={row.card.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Heading({ name, sorting, onSort }: Omit<Props, 'rows'> & { name: SortKey }) {
  const isSorted = sorting.by === name
  const direction = sorting.isDown ? 'descending' : 'ascending'
  return (
    <th scope="col" className={css[name]} aria-sort={isSorted ? direction : 'none'}>
      <Button
        className={css.heading ?? ''}
        onPress={() => onSort({ by: name, isDown: isSorted && !sorting.isDown })}
      >
        {texts.actionList.columns[name]}
        {isSorted && <Icon icon={sorting.isDown ? ArrowDown : ArrowUp} />}
      </Button>
    </th>
  )
}
