import { useState } from 'react'
import { newRecordId } from '#client/api/outbox.ts'
import { useToday } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { DayInput } from '#client/ui/day-input.tsx'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { Day, TeamId } from '#shared/model/ids.ts'
import { addDays, nextWorkday } from '#shared/rules/calendar.ts'

/** Something the directeur takes on: on the own list, and for the team to see on its board. */
export function OwnActionSheet({ teamId, onClose }: { teamId: TeamId; onClose: () => void }) {
  const today = useToday()
  const [id] = useState(newRecordId)
  const [title, setTitle] = useState('')
  const [dueOn, setDueOn] = useState<Day | null>(() => nextWorkday(addDays(today, 6), [], []))
  const { send, isBusy, error } = useSend([['my-actions'], ['school-page', teamId]])
  const say = texts.talk
  const submit = async () => {
    if (title.trim() === '' || dueOn === null) return
    const answer = await send('POST', `/api/teams/${teamId}/own-actions`, { id, title, dueOn })
    if (!answer.ok) return
    showToast({ text: say.ownActionAdded })
    onClose()
  }
  return (
    <FormSheet
      title={say.ownAction}
      size="small"
      submit={say.put}
      fault={undefined}
      error={error}
      isBusy={isBusy}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={say.ownActionLabel}
        value={title}
        onChange={setTitle}
        maxLength={90}
        autoFocus
      />
      <DayInput label={say.when} value={dueOn} onChange={setDueOn} min={today} />
    </FormSheet>
  )
}
