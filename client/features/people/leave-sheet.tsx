import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetched } from '#client/api/request.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Fault } from '#client/ui/fault.tsx'
import { Select } from '#client/ui/select.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { LeavePreview, ManagedMember, Team } from '#shared/protocol/http.ts'
import { peopleQueries } from './people-queries.ts'

/** "Uit dienst": per team somebody takes over the open actions; then every sign-in ends. */
export function LeaveSheet(props: { member: ManagedMember; team: Team; onClose: () => void }) {
  const { member, team, onClose } = props
  const path = `/api/people/${member.id}/leave`
  const { data: preview, error: unread } = useQuery({
    queryKey: ['leave', member.id],
    queryFn: () => fetched<LeavePreview>(path),
    staleTime: 0,
  })
  const [handOverTo, setHandOverTo] = useState<Readonly<Record<string, string>>>({})
  const { send, isBusy, error } = useSend([...peopleQueries(team.id), ['network']])
  const missing = preview?.teams.some(({ id, openActions }) => openActions > 0 && !handOverTo[id])
  const leave = async () => {
    const answer = await send('POST', path, { handOverTo })
    if (!answer.ok) return
    showToast({ text: texts.people.left(member.name) })
    onClose()
  }
  return (
    <Sheet
      title={texts.people.leaveTitle(member.name)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {texts.ui.cancel}
          </Button>
          <Button
            variant="primary"
            isDisabled={missing !== false}
            isBusy={isBusy}
            onPress={() => void leave()}
          >
            {texts.people.leaveSubmit}
          </Button>
        </>
      }
    >
      <Fault text={error?.message ?? unread?.message} />
      <p>{texts.people.leaveText(member.name)}</p>
      {!preview && !unread && <Skeleton lines={1} />}
      {preview?.teams.map((line) =>
        line.openActions === 0 ? (
          <p key={line.id}>{texts.people.leaveTeam(line.name, 0)}</p>
        ) : (
          <Select
            key={line.id}
            label={texts.people.leaveTeam(line.name, line.openActions)}
            placeholder={texts.people.leaveChoose}
            options={line.members.map(({ id, name }) => ({ id, label: name }))}
            value={handOverTo[line.id] ?? null}
            onChange={(personId) => setHandOverTo({ ...handOverTo, [line.id]: personId })}
          />
        ),
      )}
    </Sheet>
  )
}
