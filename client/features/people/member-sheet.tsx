import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Fault } from '#client/ui/fault.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { WorkdaysInput } from '#client/ui/workdays.tsx'
import type { ManagedMember, Team } from '#shared/protocol/http.ts'
import { peopleQueries } from './people-queries.ts'
import { RolesInput } from './roles-input.tsx'

/** Changing what somebody is in the team and on which days they work. */
export function MemberSheet(props: { member: ManagedMember; team: Team; onClose: () => void }) {
  const { member, team, onClose } = props
  const [roles, setRoles] = useState(member.roles)
  const [workdays, setWorkdays] = useState(member.workdays)
  const { send, isBusy, error } = useSend(peopleQueries(team.id))
  const save = async () => {
    const path = `/api/teams/${team.id}/members/${member.id}`
    const answer = await send('PUT', path, { roles, workdays })
    if (!answer.ok) return
    showToast({ text: texts.people.changed(member.name) })
    onClose()
  }
  return (
    <Sheet
      title={texts.people.changeTitle(member.name)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {texts.ui.cancel}
          </Button>
          <Button variant="primary" isBusy={isBusy} onPress={() => void save()}>
            {texts.ui.save}
          </Button>
        </>
      }
    >
      <Fault text={faultElsewhere(error, ['roles'])} />
      <RolesInput
        kind={team.kind}
        value={roles}
        onChange={setRoles}
        error={faultOn(error, 'roles')}
      />
      <WorkdaysInput label={texts.people.daysLabel} value={workdays} onChange={setWorkdays} />
    </Sheet>
  )
}
