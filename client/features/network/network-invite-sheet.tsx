import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { useToday } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Choice } from '#client/ui/choice.tsx'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { momentLabel } from '#client/ui/format.ts'
import { OneTimeLink as LinkToCopy } from '#client/ui/one-time-link.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { NETWORK_ROLES, type NetworkRole } from '#shared/model/people.ts'
import type { OneTimeLink } from '#shared/protocol/http.ts'

/** Inviting a directeur or beheerder; then the link to hand over. */
export function NetworkInviteSheet({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [networkRole, setNetworkRole] = useState<NetworkRole>('director')
  const [link, setLink] = useState<OneTimeLink | null>(null)
  const { send, isBusy, error } = useSend([['network']])
  const today = useToday()
  const submit = async () => {
    const body = { name, email, networkRole }
    const answer = await send<OneTimeLink>('POST', '/api/network/invitations', body)
    if (answer.ok) setLink(answer.value)
  }
  if (link) {
    const until = momentLabel(link.expiresAt, today)
    return (
      <Sheet title={texts.people.inviteLinkTitle} isOpen onClose={onClose}>
        <LinkToCopy link={link.link} explanation={texts.people.inviteLink(name.trim(), until)} />
      </Sheet>
    )
  }
  return (
    <FormSheet
      title={texts.network.inviteTitle}
      submit={texts.people.inviteSubmit}
      fault={faultElsewhere(error, ['name', 'email', 'networkRole'])}
      error={error}
      isBusy={isBusy}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={texts.people.name}
        value={name}
        onChange={setName}
        error={faultOn(error, 'name')}
        autoComplete="off"
        autoFocus
      />
      <TextInput
        label={texts.people.email}
        type="email"
        value={email}
        onChange={setEmail}
        error={faultOn(error, 'email')}
        autoComplete="off"
      />
      <Choice
        label={texts.people.roleLabel}
        value={networkRole}
        onChange={setNetworkRole}
        options={NETWORK_ROLES.map((id) => ({
          id,
          title: texts.people.networkRoles[id],
          meaning: texts.network.roleMeaning[id],
        }))}
      />
    </FormSheet>
  )
}
