import { useState } from 'react'
import { newRecordId } from '#client/api/outbox.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { TeamId } from '#shared/model/ids.ts'

type Props = { teamId: TeamId; teamName: string; onClose: () => void }

/** One sentence that lies among the successes of the team. */
export function ComplimentSheet({ teamId, teamName, onClose }: Props) {
  const [id] = useState(newRecordId)
  const [text, setText] = useState('')
  const { send, isBusy, error } = useSend([
    ['director', teamId],
    ['school-page', teamId],
  ])
  const say = texts.talk
  const submit = async () => {
    if (text.trim() === '') return
    const answer = await send('POST', `/api/teams/${teamId}/compliments`, { id, text })
    if (!answer.ok) return
    showToast({ text: say.complimentSent(teamName) })
    onClose()
  }
  return (
    <FormSheet
      title={say.compliment}
      size="small"
      submit={say.send}
      fault={undefined}
      error={error}
      isBusy={isBusy}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={say.complimentLabel}
        description={say.complimentNote}
        value={text}
        onChange={setText}
        maxLength={90}
        autoFocus
      />
    </FormSheet>
  )
}
