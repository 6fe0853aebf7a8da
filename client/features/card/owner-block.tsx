import { UserPlus } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useMember } from '#client/board/board-context.tsx'
import { WhoChooser } from '#client/board/choosers/who-chooser.tsx'
import { texts } from '#client/texts/texts.ts'
import { AskingPopover } from '#client/ui/asking-popover.tsx'
import { Avatar } from '#client/ui/avatar.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { type Card, isWork } from '#shared/model/card.ts'
import { useMayEdit } from './may-edit.ts'
import { PeoplePicker } from './people-picker.tsx'
import css from './strip.module.css'
import { StripBlock } from './strip-block.tsx'

/** Wie: one owner, and on work those who help. A tap on the name asks for another. */
export function OwnerBlock({ card }: { card: Card }) {
  const mayWrite = useMayEdit()
  const owner = useMember(card.ownerId)
  const say = texts.card.who
  const face = owner ? (
    <>
      <Avatar person={owner} size="medium" />
      <span>{owner.name}</span>
    </>
  ) : (
    <span className={css.none}>{mayWrite ? say.nobody : texts.board.tile.nobody}</span>
  )
  return (
    <StripBlock label={card.type === 'goal' ? say.goal : say.action}>
      {mayWrite ? (
        <AskingPopover
          title={texts.choosers.who.title}
          trigger={<Button className={css.choice ?? ''}>{face}</Button>}
        >
          {(close) => <WhoChooser cardId={card.id} onChosen={close} />}
        </AskingPopover>
      ) : (
        <span className={css.plain}>{face}</span>
      )}
      {isWork(card) && <Helpers card={card} />}
    </StripBlock>
  )
}

/** "met Carla": a tap shows all faces, to join or to leave. */
function Helpers({ card }: { card: Card }) {
  const mayWrite = useMayEdit()
  const say = texts.card.who
  const faces = card.people.map((id) => <HelperFace key={id} personId={id} />)
  if (!mayWrite) {
    return faces.length === 0 ? null : (
      <span className={css.helpers}>
        <span className={css.aside}>{say.with}</span>
        {faces}
      </span>
    )
  }
  return (
    <AskingPopover
      title={say.helpers}
      trigger={
        <Button className={css.helpers ?? ''}>
          <span className="only-spoken">{say.helpers}</span>
          {faces.length === 0 ? (
            <Icon icon={UserPlus} />
          ) : (
            <span className={css.aside}>{say.with}</span>
          )}
          {faces}
        </Button>
      }
    >
      {() => <PeoplePicker card={card} label={say.helpers} without={card.ownerId} />}
    </AskingPopover>
  )
}

function HelperFace({ personId }: { personId: string }) {
  const person = useMember(personId)
  if (!person) return null
  return (
    <>
      <Avatar person={person} size="medium" />
      <span>{person.name}</span>
    </>
  )
}
