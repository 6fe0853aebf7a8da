import { useId, useState } from 'react'
import { Button } from '#client/ui/button.tsx'
import field from '#client/ui/field.module.css'
import css from './how-to-go-on.module.css'

type Props = {
  label: string
  submit: string
  start: string
  longest: number
  onDone: (line: string) => void
}

/** One line and a button; an empty line is not sent. */
export function OneLine({ label, submit, start, longest, onDone }: Props) {
  const id = useId()
  const [line, setLine] = useState(start)
  const isEmpty = line.trim() === ''
  return (
    <form
      className={css.line}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) onDone(line.trim())
      }}
    >
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <div className={css.typed}>
        <input
          id={id}
          // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
          autoFocus
          className={field.input}
          value={line}
          maxLength={longest}
          onChange={(event) => setLine(event.target.value)}
        />
        <Button type="submit" variant="primary" isDisabled={isEmpty}>
          {submit}
        </Button>
      </div>
    </form>
  )
}
