import { useState } from 'react'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { CarryOver } from '#shared/model/year-plan.ts'
import { usePlanSend } from './use-year-plan.ts'

const CHOICES = ['work', 'goals', 'ideas', 'rhythm'] as const

type Props = { schoolYear: string; onBegun: () => void; onClose: () => void }

/** "Nieuw schooljaar": what goes along. */
export function NewYearSheet({ schoolYear, onBegun, onClose }: Props) {
  const { id } = useTeam()
  const [carry, setCarry] = useState<CarryOver>({
    work: true,
    goals: true,
    ideas: true,
    rhythm: true,
  })
  const { send, isBusy, error } = usePlanSend()
  const say = texts.year.begin
  const begin = async () => {
    const answer = await send('POST', `/api/teams/${id}/school-years`, { schoolYear, ...carry })
    if (!answer.ok) return
    showToast({ text: say.done(schoolYear) })
    onBegun()
    onClose()
  }
  return (
    <FormSheet
      title={texts.year.newYear(schoolYear)}
      size="small"
      submit={say.submit}
      fault={error?.message}
      error={error}
      isBusy={isBusy}
      onSubmit={begin}
      onClose={onClose}
    >
      <p>{say.about}</p>
      {CHOICES.map((what) => (
        <Checkbox
          key={what}
          isSelected={carry[what]}
          onChange={(isSelected) => setCarry({ ...carry, [what]: isSelected })}
        >
          {say[what]}
        </Checkbox>
      ))}
    </FormSheet>
  )
}
