import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { DayInput } from '#client/ui/day-input.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import type { Day } from '#shared/model/ids.ts'
import { addDays } from '#shared/rules/calendar.ts'
import { EVALUATION_DAYS } from '#shared/rules/decisions.ts'
import css from './look-back.module.css'

const WEEKS = [3, 6, 12, 26] as const

type Props = { value: Day | undefined; onChange: (day: Day) => void }

/** "We kijken terug op": a few likely distances, or a day of one's own within a year. */
export function LookBack({ value, onChange }: Props) {
  const today = useToday()
  const say = texts.decisions
  return (
    <fieldset className={css.lookBack}>
      <legend>
        {say.looksBackOn}
        {value !== undefined && <strong> {datedDayLabel(value, today)}</strong>}
      </legend>
      <div className={css.choices}>
        {WEEKS.map((weeks) => (
          <Button
            key={weeks}
            size="small"
            variant={value === addDays(today, 7 * weeks) ? 'soft' : 'plain'}
            onPress={() => onChange(addDays(today, 7 * weeks))}
          >
            {say.inWeeks(weeks)}
          </Button>
        ))}
        <DayInput
          label={say.otherDay}
          isLabelHidden
          value={value ?? null}
          min={addDays(today, 1)}
          max={addDays(today, EVALUATION_DAYS)}
          onChange={(day) => {
            if (day !== null) onChange(day)
          }}
        />
      </div>
    </fieldset>
  )
}
