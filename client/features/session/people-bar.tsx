import { Crown, Hand, QrCode as QrIcon, Timer, UserCheck, UserX } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useMe, useToday } from '#client/api/session.ts'
import { tapFace } from '#client/api/tapped-face.ts'
import { useTeam } from '#client/board/board-context.tsx'
import type { Steering } from '#client/board/session/use-steering.ts'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { Icon } from '#client/ui/icon.tsx'
import { Menu, MenuItem } from '#client/ui/menu.tsx'
import { usePreferences } from '#client/ui/preferences.ts'
import type { RunningSession } from '#shared/model/session.ts'
import type { Member } from '#shared/protocol/http.ts'
import { JoinSheet } from './join-sheet.tsx'
import css from './people-bar.module.css'
import { inSession } from './session-people.ts'

const say = texts.session
/** As many faces as fit beside the buttons, by how large the letters are. */
const ROOM = { normal: 6, large: 4, larger: 2 } as const

type Props = { session: RunningSession; steering: Steering }

/** Who is here, who leads, who keeps the time. A tap on a face changes that. */
export function PeopleBar({ session, steering }: Props) {
  const { members } = useTeam()
  const today = useToday()
  const [isJoining, setJoining] = useState(false)
  const room = ROOM[usePreferences((state) => state.textSize)]
  const people = inSession(members, session, today)
  const shown = people.slice(0, room)
  const others = people.slice(room)
  return (
    <section className={css.people} aria-label={say.people}>
      {shown.map((person) => (
        <Face key={person.id} person={person} session={session} steering={steering} />
      ))}
      {others.length > 0 && <Others people={others} session={session} steering={steering} />}
      <Button className={css.face ?? ''} onPress={() => setJoining(true)}>
        <span className={css.join}>
          <Icon icon={QrIcon} />
        </span>
        <span className={css.name}>{say.join}</span>
      </Button>
      <JoinSheet isOpen={isJoining} onClose={() => setJoining(false)} />
    </section>
  )
}

/** Who has no room in the bar: a tap on a name says that they are there. */
function Others({ people, session, steering }: Props & { people: readonly Member[] }) {
  const trigger = (
    <Button className={css.face ?? ''} aria-label={say.others(people.length)}>
      <span className={css.join}>+{people.length}</span>
    </Button>
  )
  return (
    <Menu label={say.people} trigger={trigger} placement="top start">
      {people.map(({ id, name }) => {
        const isHere = session.present.includes(id)
        return (
          <MenuItem
            key={id}
            icon={isHere ? UserCheck : UserX}
            onAction={() => steering.setPresent(id, !isHere)}
          >
            {`${name}: ${(isHere ? say.isHere : say.isNotHere).toLowerCase()}`}
          </MenuItem>
        )
      })}
    </Menu>
  )
}

function Face({ person, session, steering }: Props & { person: Member }) {
  const { id, name } = person
  const isLeader = session.leaderId === id
  const isTimekeeper = session.timekeeperId === id
  const isHere = session.present.includes(id)
  const atScreen = useMe().isScreen
  const words = isLeader ? say.leads(name) : isTimekeeper ? say.keepsTime(name) : name
  const trigger = (
    <Button
      className={classNames(css.face, isLeader && css.leader, !isHere && css.away)}
      aria-label={`${words}, ${(isHere ? say.isHere : say.isNotHere).toLowerCase()}`}
    >
      <Avatar person={person} size="large" className={css.avatar ?? ''} />
      <span className={css.name}>
        {isTimekeeper && !isLeader && <Icon icon={Timer} />}
        {isLeader ? say.leads(name) : name}
      </span>
    </Button>
  )
  return (
    <Menu label={name} trigger={trigger} placement="top start">
      {atScreen && (
        <MenuItem icon={Hand} onAction={() => tapFace(id)}>
          {texts.screens.acting.now(name)}
        </MenuItem>
      )}
      <MenuItem icon={isHere ? UserX : UserCheck} onAction={() => steering.setPresent(id, !isHere)}>
        {isHere ? say.isNotHere : say.isHere}
      </MenuItem>
      <MenuItem icon={Crown} isDisabled={isLeader} onAction={() => steering.lead(id)}>
        {say.letLead}
      </MenuItem>
      <MenuItem icon={Timer} isDisabled={isTimekeeper} onAction={() => steering.keepTime(id)}>
        {say.letKeepTime}
      </MenuItem>
    </Menu>
  )
}
