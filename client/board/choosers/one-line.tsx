import { useState } from 'react'
import { Button } from '#client/ui/button.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
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
      <div className={css.typed}>
        <TextInput autoFocus label={label} value={line} maxLength={longest} onChange={setLine} />
        <Button type="submit" variant="primary" isDisabled={isEmpty}>
          {submit}
        </Button>
      </div>
    </form>
  )
}
