import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Fault } from '#client/ui/fault.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { ManagedMember, Team } from '#shared/protocol/http.ts'
import { peopleQueries } from './people-queries.ts'

/** Says what taking somebody out of the team means, and does it. */
export function RemoveSheet(props: { member: ManagedMember; team: Team; onClose: () => void }) {
  const { member, team, onClose } = props
  const { send, isBusy, error } = useSend(peopleQueries(team.id))
  const remove = async () => {
    const answer = await send('DELETE', `/api/teams/${team.id}/members/${member.id}`)
    if (!answer.ok) return
    showToast({ text: texts.people.removed(member.name, team.name) })
    onClose()
  }
  return (
    <Sheet
      title={texts.people.removeTitle(member.name, team.name)}
      size="small"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {texts.ui.cancel}
          </Button>
          <Button variant="primary" isBusy={isBusy} onPress={() => void remove()}>
            {texts.people.removeSubmit}
          </Button>
        </>
      }
    >
      <Fault text={error?.message} />
      <p>{texts.people.removeText(member.name)}</p>
    </Sheet>
  )
}
