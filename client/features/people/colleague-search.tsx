import { useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { ColleagueList } from '#client/ui/colleague-list.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import type { Colleague } from '#shared/protocol/http.ts'

/** Colleagues to pick one from, found by name or team. */
export function ColleagueSearch(props: {
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
        <ColleagueList
          label={texts.people.addChoose}
          colleagues={found}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </>
  )
}
