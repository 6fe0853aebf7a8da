import { ToggleButton } from 'react-aria-components'
import { Avatar } from '#client/ui/avatar.tsx'
import type { PersonId } from '#shared/model/ids.ts'
import css from './face-picker.module.css'

type Props = {
  label: string
  people: readonly { readonly id: PersonId; readonly name: string }[]
  chosen: readonly PersonId[]
  onToggle: (personId: PersonId) => void
}

/** Faces to tap; each stays down once it was chosen. */
export function FacePicker({ label, people, chosen, onToggle }: Props) {
  return (
    <fieldset className={css.faces}>
      <legend className={css.legend}>{label}</legend>
      {people.map((person) => (
        <ToggleButton
          key={person.id}
          className={css.face ?? ''}
          isSelected={chosen.includes(person.id)}
          onChange={() => onToggle(person.id)}
        >
          <Avatar person={person} size="medium" />
          <span>{person.name}</span>
        </ToggleButton>
      ))}
    </fieldset>
  )
}
