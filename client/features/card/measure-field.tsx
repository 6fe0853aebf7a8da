import { type KeyboardEvent, useId, useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { formatMeasure, parseMeasure } from '#client/ui/measure.ts'
import type { Unit } from '#shared/model/card.ts'
import css from './goal-fields.module.css'

type Props = {
  label: string
  value: number | undefined
  unit: Unit | undefined
  onChange: (value: number | null) => void
}

/** A value in the unit of a goal. Typed freely, kept when it is a number, with a sentence when it is not. */
export function MeasureField({ label, value, unit, onChange }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = value === undefined ? '' : formatMeasure(value, unit)
  const isWrong = typed !== null && typed.trim() !== '' && parseMeasure(typed) === null

  const keep = () => {
    if (typed === null || isWrong) return
    const next = typed.trim() === '' ? null : parseMeasure(typed)
    if (next !== (value ?? null)) onChange(next)
    setTyped(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep()
    if (event.key !== 'Escape' || typed === null) return
    event.stopPropagation()
    setTyped(null)
  }
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={css.number}
        inputMode="decimal"
        enterKeyHint="done"
        autoComplete="off"
        value={typed ?? shown}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      {isWrong && (
        <p id={`${id}-wrong`} className={css.wrong}>
          {texts.card.goal.notANumber}
        </p>
      )}
    </div>
  )
}
