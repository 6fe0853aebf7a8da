import { EyeOff, UserRound } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useMe } from '#client/api/session.ts'
import { tapFace, useTappedFace } from '#client/api/tapped-face.ts'
import { useMember, useTeam } from '#client/board/board-context.tsx'
import { hide } from '#client/features/screen/rest-state.ts'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Button, IconButton } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import css from './who-does-this.module.css'

const say = texts.screens.acting

/** On a paired screen: whose name stands under what is done here, and one tap to hide the board. */
export function WhoDoesThis() {
  const { personId } = useTappedFace()
  const person = useMember(personId ?? undefined)
  const [isAsking, setAsking] = useState(false)
  if (!useMe().isScreen) return null
  return (
    <>
      <AriaButton
        className={css.who ?? ''}
        {...(person ? { 'aria-label': say.now(person.name) } : {})}
        onPress={() => setAsking(true)}
      >
        {person ? <Avatar person={person} size="large" /> : <Icon icon={UserRound} />}
        <span className={css.name}>{person ? firstWord(person.name) : say.ask}</span>
      </AriaButton>
      <IconButton
        icon={EyeOff}
        size="large"
        variant="plain"
        label={texts.screens.look.hideLabel}
        onPress={hide}
      />
      {isAsking && <FacesSheet onClose={() => setAsking(false)} />}
    </>
  )
}

function FacesSheet({ onClose }: { onClose: () => void }) {
  const { members } = useTeam()
  const me = useMe()
  const choose = (personId: string | null) => () => {
    tapFace(personId)
    onClose()
  }
  return (
    <Sheet title={say.title} isOpen onClose={onClose} beside="right">
      <ul className={css.faces}>
        {members.map((member) => (
          <li key={member.id}>
            <AriaButton className={css.face ?? ''} onPress={choose(member.id)}>
              <Avatar person={member} size="large" />
              {member.name}
            </AriaButton>
          </li>
        ))}
      </ul>
      <div className={css.nobody}>
        <Button onPress={choose(null)}>{say.screen(me.name)}</Button>
        <p>{say.note}</p>
      </div>
    </Sheet>
  )
}

function firstWord(name: string): string {
  return name.split(' ')[0] ?? name
}
