import { useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { DayInput } from '#client/ui/day-input.tsx'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import type { TeamId } from '#shared/model/ids.ts'
import { useMoveTalk } from './use-move-talk.ts'

/** The day and time of the next talk. */
export function PlanTalkSheet({ teamId, onClose }: { teamId: TeamId; onClose: () => void }) {
  const today = useToday()
  const { next, move, isBusy, error } = useMoveTalk(teamId)
  const [on, setOn] = useState(next?.on ?? null)
  const [time, setTime] = useState(next?.time ?? '10:00')
  const say = texts.talk
  const submit = async () => {
    if (on !== null && (await move(on, time === '' ? null : time))) onClose()
  }
  return (
    <FormSheet
      title={next ? say.move : say.plan}
      size="small"
      fault={undefined}
      error={error}
      isBusy={isBusy}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayInput label={say.day} value={on} onChange={setOn} min={today} />
      <TextInput label={say.time} type="time" value={time} onChange={setTime} />
    </FormSheet>
  )
}
