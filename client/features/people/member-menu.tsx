import { CalendarDays, DoorOpen, Ellipsis, KeyRound, UserMinus } from 'lucide-react'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { IconButton } from '#client/ui/button.tsx'
import { Menu, MenuDivider, MenuItem } from '#client/ui/menu.tsx'
import type { ManagedMember } from '#shared/protocol/http.ts'

/** What can be done for a member of a team. */
export type MemberVerb = 'change' | 'reset' | 'remove' | 'leave'

export function MemberMenu(props: { member: ManagedMember; onChoose: (verb: MemberVerb) => void }) {
  const { member, onChoose } = props
  const me = useMe()
  const isMe = member.id === me.id
  return (
    <Menu
      label={texts.people.personMenu(member.name)}
      trigger={<IconButton icon={Ellipsis} label={texts.people.personMenu(member.name)} />}
    >
      <MenuItem icon={CalendarDays} onAction={() => onChoose('change')}>
        {texts.people.changeMember}
      </MenuItem>
      {member.mayReset && !isMe && (
        <MenuItem icon={KeyRound} onAction={() => onChoose('reset')}>
          {texts.people.resetLink}
        </MenuItem>
      )}
      <MenuDivider />
      <MenuItem icon={UserMinus} onAction={() => onChoose('remove')}>
        {texts.people.removeFromTeam}
      </MenuItem>
      {!isMe && (
        <MenuItem icon={DoorOpen} onAction={() => onChoose('leave')}>
          {texts.people.leave}
        </MenuItem>
      )}
    </Menu>
  )
}
