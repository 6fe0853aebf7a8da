import { useId } from 'react'
import type { Day } from '#shared/model/ids.ts'
import css from './field.module.css'

export type DayInputProps = {
  label: string
  value: Day | null
  /** Gets `null` when the field is emptied. */
  onChange: (day: Day | null) => void
  min?: Day
  max?: Day
  error?: string | undefined
  /** The label is already said by what stands round it. */
  isLabelHidden?: boolean
}

/** A day, with the calendar the device already has. */
export function DayInput(props: DayInputProps) {
  const { label, value, onChange, min, max, error, isLabelHidden = false } = props
  const id = useId()
  return (
    <div className={css.field}>
      <label className={isLabelHidden ? 'only-spoken' : css.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={css.input}
        type="date"
        value={value ?? ''}
        min={min}
        max={max}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
      {error !== undefined && (
        <span id={`${id}-error`} className={css.error}>
          {error}
        </span>
      )}
    </div>
  )
}
