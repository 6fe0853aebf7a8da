import { ToggleButton } from 'react-aria-components'
import { useTeam } from '#client/board/board-context.tsx'
import { Avatar } from '#client/ui/avatar.tsx'
import { classNames } from '#client/ui/class-names.ts'
import type { Card } from '#shared/model/card.ts'
import type { PersonId } from '#shared/model/ids.ts'
import css from './people-picker.module.css'
import { useActs } from './use-acts.ts'

type Props = {
  card: Card
  label: string
  /** Somebody who is on the card in another way and cannot be chosen twice. */
  without?: PersonId | undefined
}

/** The faces of the team: a tap puts somebody on the card, another takes them off. */
export function PeoplePicker({ card, label, without }: Props) {
  const team = useTeam()
  const acts = useActs(card)
  const strangers = team.others.filter(({ id }) => card.people.includes(id))
  const people = [...team.members, ...strangers].filter(({ id }) => id !== without)
  return (
    <fieldset className={css.faces}>
      <legend className="only-spoken">{label}</legend>
      {people.map((person) => (
        <ToggleButton
          key={person.id}
          className={classNames(css.face)}
          isSelected={card.people.includes(person.id)}
          onChange={(present) => acts.setPerson(person, present)}
        >
          <Avatar person={person} size="medium" />
          <span>{person.name}</span>
        </ToggleButton>
      ))}
    </fieldset>
  )
}
