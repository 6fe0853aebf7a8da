import { Ellipsis, Mail, RefreshCw, X } from 'lucide-react'
import { useState } from 'react'
import { serverNow } from '#client/api/server-clock.ts'
import { useToday } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { IconButton } from '#client/ui/button.tsx'
import { momentLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { Menu, MenuItem } from '#client/ui/menu.tsx'
import { OneTimeLink as LinkToCopy } from '#client/ui/one-time-link.tsx'
import list from '#client/ui/row-list.module.css'
import { Sheet } from '#client/ui/sheet.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { Invitation, OneTimeLink, Team } from '#shared/protocol/http.ts'
import css from './invitation-row.module.css'
import { peopleQueries } from './people-queries.ts'

/** An invitation that nobody answered yet: a new link, or withdraw it. */
export function InvitationRow({ team, invitation }: { team: Team; invitation: Invitation }) {
  const [link, setLink] = useState<OneTimeLink | null>(null)
  const { send } = useSend(peopleQueries(team.id))
  const today = useToday()
  const path = `/api/teams/${team.id}/invitations/${invitation.id}`
  const resend = async () => {
    const answer = await send<OneTimeLink>('POST', `${path}/resend`, {})
    if (answer.ok) setLink(answer.value)
    else showToast({ text: answer.error.message, tone: 'error' })
  }
  const withdraw = async () => {
    const answer = await send('DELETE', path)
    if (answer.ok) showToast({ text: texts.people.withdrawn(invitation.name) })
    else showToast({ text: answer.error.message, tone: 'error' })
  }
  const role = texts.people.roles[invitation.role]
  const isExpired = invitation.expiresAt < serverNow()
  return (
    <li className={list.row}>
      <span className={css.open}>
        <Icon icon={Mail} />
      </span>
      <div className={list.words}>
        <span className={list.name}>{invitation.name}</span>
        <span className={list.more}>
          {isExpired
            ? texts.people.invitationExpired(role)
            : texts.people.invitedAs(role, momentLabel(invitation.expiresAt, today))}
          <span className={css.email}>{` · ${invitation.email}`}</span>
        </span>
      </div>
      <div className={list.side}>
        <Menu
          label={texts.people.invitationMenu(invitation.name)}
          trigger={
            <IconButton icon={Ellipsis} label={texts.people.invitationMenu(invitation.name)} />
          }
        >
          <MenuItem icon={RefreshCw} onAction={() => void resend()}>
            {texts.people.resend}
          </MenuItem>
          <MenuItem icon={X} onAction={() => void withdraw()}>
            {texts.people.withdraw}
          </MenuItem>
        </Menu>
      </div>
      <Sheet
        title={texts.people.inviteLinkTitle}
        isOpen={link !== null}
        onClose={() => setLink(null)}
      >
        {link && (
          <LinkToCopy
            link={link.link}
            explanation={texts.people.inviteLink(
              invitation.name,
              momentLabel(link.expiresAt, today),
            )}
          />
        )}
      </Sheet>
    </li>
  )
}
