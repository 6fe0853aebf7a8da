import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { useToday } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import form from '#client/ui/form.module.css'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { momentLabel } from '#client/ui/format.ts'
import { OneTimeLink as LinkToCopy } from '#client/ui/one-time-link.tsx'
import { Select } from '#client/ui/select.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { WorkdaysInput } from '#client/ui/workdays.tsx'
import type { TeamRole, Weekday } from '#shared/model/people.ts'
import type { OneTimeLink, Team } from '#shared/protocol/http.ts'
import { peopleQueries } from './people-queries.ts'
import { rolesFor } from './roles-input.tsx'

type Props = { team: Team; onClose: () => void }

/** Inviting somebody who is new: who, as what; then the link to hand over. */
export function InviteSheet({ team, onClose }: Props) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<TeamRole>('teacher')
  const [workdays, setWorkdays] = useState<Weekday[]>([])
  const [link, setLink] = useState<OneTimeLink | null>(null)
  const { send, isBusy, error } = useSend(peopleQueries(team.id))
  const today = useToday()
  const submit = async () => {
    const body = { name, email, role, workdays }
    const answer = await send<OneTimeLink>('POST', `/api/teams/${team.id}/invitations`, body)
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
      title={texts.people.inviteTitle(team.name)}
      submit={texts.people.inviteSubmit}
      fault={faultElsewhere(error, ['name', 'email', 'role'])}
      error={error}
      isBusy={isBusy}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={form.row}>
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
      </div>
      <Select
        label={texts.people.roleLabel}
        options={rolesFor(team.kind).map((id) => ({ id, label: texts.people.roles[id] }))}
        value={role}
        onChange={setRole}
        error={faultOn(error, 'role')}
      />
      <WorkdaysInput label={texts.people.daysLabel} value={workdays} onChange={setWorkdays} />
    </FormSheet>
  )
}
