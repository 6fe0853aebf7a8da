import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { faultElsewhere } from '#client/api/faults.ts'
import { fetched } from '#client/api/request.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Fault } from '#client/ui/fault.tsx'
import { Select } from '#client/ui/select.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { WorkdaysInput } from '#client/ui/workdays.tsx'
import type { TeamRole, Weekday } from '#shared/model/people.ts'
import type { Colleague, Team } from '#shared/protocol/http.ts'
import { ColleagueSearch } from './colleague-search.tsx'
import { peopleQueries } from './people-queries.ts'
import { rolesFor } from './roles-input.tsx'

type Props = { team: Team; onClose: () => void }

/** Taking somebody in who already has an account elsewhere in the network. */
export function AddColleagueSheet({ team, onClose }: Props) {
  const [person, setPerson] = useState<Colleague | null>(null)
  const [role, setRole] = useState<TeamRole>('teacher')
  const [workdays, setWorkdays] = useState<Weekday[]>([])
  const { send, isBusy, error } = useSend(peopleQueries(team.id))
  const { data = [] } = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => fetched<Colleague[]>('/api/colleagues'),
  })
  const members = new Set(team.members.map((member) => member.id))
  const add = async () => {
    if (!person) return
    const body = { personId: person.id, role, workdays }
    const answer = await send('POST', `/api/teams/${team.id}/members`, body)
    if (!answer.ok) return
    showToast({ text: texts.people.added(person.name, team.name) })
    onClose()
  }
  return (
    <Sheet
      title={texts.people.addTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {texts.ui.cancel}
          </Button>
          <Button
            variant="primary"
            isDisabled={person === null}
            isBusy={isBusy}
            onPress={() => void add()}
          >
            {texts.people.addSubmit}
          </Button>
        </>
      }
    >
      <Fault text={faultElsewhere(error, [])} />
      <ColleagueSearch
        colleagues={data.filter((colleague) => !members.has(colleague.id))}
        chosen={person}
        onChoose={setPerson}
      />
      <Select
        label={texts.people.roleLabel}
        options={rolesFor(team.kind).map((id) => ({ id, label: texts.people.roles[id] }))}
        value={role}
        onChange={setRole}
      />
      <WorkdaysInput label={texts.people.daysLabel} value={workdays} onChange={setWorkdays} />
    </Sheet>
  )
}
