import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import type { Colleague } from '#shared/protocol/http.ts'
import css from './colleague-list.module.css'

/** Colleagues to pick one from, found by name or team. */
export function ColleagueList(props: {
  colleagues: readonly Colleague[]
  chosen: Colleague | null
  onChoose: (colleague: Colleague | null) => void
}) {
  const { colleagues, chosen, onChoose } = props
  const [search, setSearch] = useState('')
  const asked = search.trim().toLocaleLowerCase('nl')
  const found = colleagues.filter(({ name, teams }) =>
    `${name} ${teams}`.toLocaleLowerCase('nl').includes(asked),
  )
  return (
    <>
      <TextInput
        label={texts.people.addSearch}
        type="search"
        value={search}
        onChange={setSearch}
        autoComplete="off"
        autoFocus
      />
      {found.length === 0 ? (
        <EmptyNote>{texts.people.addNobody}</EmptyNote>
      ) : (
        <ListBox
          aria-label={texts.people.addChoose}
          className={classNames(css.list)}
          selectionMode="single"
          selectedKeys={chosen ? [chosen.id] : []}
          onSelectionChange={(keys) =>
            onChoose(found.find(({ id }) => keys !== 'all' && keys.has(id)) ?? null)
          }
          items={found}
        >
          {(colleague) => (
            <ListBoxItem
              id={colleague.id}
              textValue={colleague.name}
              className={classNames(css.row)}
            >
              <Avatar person={colleague} />
              <span className={css.name}>{colleague.name}</span>
              <span className={css.teams}>{colleague.teams}</span>
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </>
  )
}
