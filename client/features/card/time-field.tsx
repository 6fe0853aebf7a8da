import { type KeyboardEvent, useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { readTime } from './read-time.ts'
import css from './time-field.module.css'

type Props = {
  label: string
  value: string | undefined
  onChange: (time: string | null) => void
}

/** A time of the day, typed as people write it. The device's own field speaks the language of the browser. */
export function TimeField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && typed.trim() !== '' && readTime(typed) === null
  const keep = () => {
    if (typed === null || isWrong) return
    const time = readTime(typed)
    if (time !== (value ?? null)) onChange(time)
    setTyped(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep()
    if (event.key !== 'Escape' || typed === null) return
    event.stopPropagation()
    setTyped(null)
  }
  return (
    <input
      className={css.time}
      inputMode="numeric"
      enterKeyHint="done"
      autoComplete="off"
      aria-label={label}
      aria-invalid={isWrong}
      placeholder={texts.card.timePlaceholder}
      value={typed ?? value ?? ''}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  )
}
