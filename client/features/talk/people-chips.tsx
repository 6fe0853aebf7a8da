import { useId } from 'react'
import { ToggleButton } from 'react-aria-components'
import { Avatar } from '#client/ui/avatar.tsx'
import type { PersonId } from '#shared/model/ids.ts'
import css from './people-chips.module.css'

type Props = {
  label: string
  people: readonly { readonly id: PersonId; readonly name: string }[]
  chosen: ReadonlySet<PersonId>
  onChange: (chosen: ReadonlySet<PersonId>) => void
}

/** Faces to tap: who is there. */
export function PeopleChips({ label, people, chosen, onChange }: Props) {
  const id = useId()
  const toggle = (personId: PersonId) => {
    const next = new Set(chosen)
    if (!next.delete(personId)) next.add(personId)
    onChange(next)
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={css.label}>
        {label}
      </h2>
      <div className={css.people}>
        {people.map((person) => (
          <ToggleButton
            key={person.id}
            className={css.person ?? ''}
            isSelected={chosen.has(person.id)}
            onChange={() => toggle(person.id)}
          >
            <Avatar person={person} size="medium" />
            {person.name}
          </ToggleButton>
        ))}
      </div>
    </section>
  )
}
