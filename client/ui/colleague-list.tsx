import { ListBox, ListBoxItem } from 'react-aria-components'
import { Avatar } from './avatar.tsx'
import { classNames } from './class-names.ts'
import css from './colleague-list.module.css'

type Colleague = { readonly id: string; readonly name: string; readonly teams: string }
type Props = {
  label: string
  colleagues: readonly Colleague[]
  chosen: Colleague | null
  onChoose: (colleague: Colleague | null) => void
}

/** Colleagues to pick one from, with where they work. */
export function ColleagueList({ label, colleagues, chosen, onChoose }: Props) {
  return (
    <ListBox
      aria-label={label}
      className={classNames(css.list)}
      selectionMode="single"
      selectedKeys={chosen ? [chosen.id] : []}
      onSelectionChange={(keys) =>
        onChoose(colleagues.find(({ id }) => keys !== 'all' && keys.has(id)) ?? null)
      }
      items={colleagues}
    >
      {(colleague) => (
        <ListBoxItem id={colleague.id} textValue={colleague.name} className={classNames(css.row)}>
          <Avatar person={colleague} />
          <span className={css.name}>{colleague.name}</span>
          <span className={css.teams}>{colleague.teams}</span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}
