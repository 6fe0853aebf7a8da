import { ToggleButton } from 'react-aria-components'
import { useMe } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { Avatar } from '#client/ui/avatar.tsx'
import { classNames } from '#client/ui/class-names.ts'
import type { PersonId } from '#shared/model/ids.ts'
import css from './present-picker.module.css'

type Props = {
  label: string
  chosen: ReadonlySet<PersonId>
  onChange: (chosen: ReadonlySet<PersonId>) => void
}

/** The faces of the team; a tap says that somebody is there. */
export function PresentPicker({ label, chosen, onChange }: Props) {
  const me = useMe()
  const { members } = useTeam()
  // The directeur who decides is there too.
  const isMember = members.some(({ id }) => id === me.id)
  const people = isMember || !chosen.has(me.id) ? members : [me, ...members]
  return (
    <fieldset className={css.faces}>
      <legend>{label}</legend>
      {people.map((person) => (
        <ToggleButton
          key={person.id}
          className={classNames(css.face)}
          isSelected={chosen.has(person.id)}
          onChange={(isThere) => {
            const next = new Set(chosen)
            if (isThere) next.add(person.id)
            else next.delete(person.id)
            onChange(next)
          }}
        >
          <Avatar person={person} size="medium" />
          <span>{person.name}</span>
        </ToggleButton>
      ))}
    </fieldset>
  )
}
