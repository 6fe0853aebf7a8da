import { Users } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { AskingPopover } from '#client/ui/asking-popover.tsx'
import { Avatar } from '#client/ui/avatar.tsx'
import { listLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Card } from '#shared/model/card.ts'
import { useMayEdit } from './may-edit.ts'
import { PeoplePicker } from './people-picker.tsx'
import css from './strip.module.css'
import { StripBlock } from './strip-block.tsx'

/** Everybody on the card: who talk about a parked point, who join, whom a success is about. */
export function PeopleBlock({ card, label }: { card: Card; label: string }) {
  const mayWrite = useMayEdit()
  const { members, others } = useTeam()
  const people = [...members, ...others].filter(({ id }) => card.people.includes(id))
  const needsTwo = card.type === 'parked' && people.length < 2
  if (!mayWrite && people.length === 0) return null
  const faces = (
    <>
      {people.map((person) => (
        <Avatar key={person.id} person={person} size="medium" />
      ))}
      {people.length === 0 ? (
        <>
          <Icon icon={Users} />
          <span className={css.none}>{texts.card.who.nobody}</span>
        </>
      ) : (
        <span>{listLabel(people.map(({ name }) => name))}</span>
      )}
      {needsTwo && <span className={css.aside}>{texts.card.who.talkHint}</span>}
    </>
  )
  return (
    <StripBlock label={label}>
      {mayWrite ? (
        <AskingPopover
          title={label}
          trigger={<Button className={css.choice ?? ''}>{faces}</Button>}
        >
          {() => <PeoplePicker card={card} label={label} />}
        </AskingPopover>
      ) : (
        <span className={css.plain}>{faces}</span>
      )}
    </StripBlock>
  )
}
