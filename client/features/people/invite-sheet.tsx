import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { useToday } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import form from '#client/ui/form.module.css'
import { momentLabel } from '#client/ui/format.ts'
import { OneTimeLink as LinkToCopy } from '#client/ui/one-time-link.tsx'
import { Select } from '#client/ui/select.tsx'
import { SendForm } from '#client/ui/send-form.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { WorkdaysInput } from '#client/ui/workdays.tsx'
import type { TeamRole, Weekday } from '#shared/model/people.ts'
import type { OneTimeLink, Team } from '#shared/protocol/http.ts'
import { peopleQueries } from './people-queries.ts'
import { rolesFor } from './roles-input.tsx'

type Props = { team: Team; isOpen: boolean; onClose: () => void }

/** Inviting somebody who is new: who, as what; then the link to hand over. */
export function InviteSheet({ team, isOpen, onClose }: Props) {
  const [made, setMade] = useState<{ name: string; link: OneTimeLink } | null>(null)
  const today = useToday()
  const close = () => {
    setMade(null)
    onClose()
  }
  if (made) {
    return (
      <Sheet title={texts.people.inviteLinkTitle} isOpen={isOpen} onClose={close}>
        <LinkToCopy
          link={made.link.link}
          explanation={texts.people.inviteLink(made.name, momentLabel(made.link.expiresAt, today))}
        />
      </Sheet>
    )
  }
  return (
    <Sheet title={texts.people.inviteTitle(team.name)} isOpen={isOpen} onClose={close}>
      <InviteForm team={team} onMade={(name, link) => setMade({ name, link })} />
    </Sheet>
  )
}

function InviteForm(props: { team: Team; onMade: (name: string, link: OneTimeLink) => void }) {
  const { team, onMade } = props
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<TeamRole>('teacher')
  const [workdays, setWorkdays] = useState<Weekday[]>([])
  const { send, isBusy, error } = useSend(peopleQueries(team.id))
  const submit = async () => {
    const body = { name, email, role, workdays }
    const answer = await send<OneTimeLink>('POST', `/api/teams/${team.id}/invitations`, body)
    if (answer.ok) onMade(name.trim(), answer.value)
  }
  return (
    <SendForm
      fault={faultElsewhere(error, ['name', 'email', 'role'])}
      error={error}
      onSubmit={submit}
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
      <Button type="submit" variant="primary" size="large" wide isPending={isBusy}>
        {texts.people.inviteSubmit}
      </Button>
    </SendForm>
  )
}
