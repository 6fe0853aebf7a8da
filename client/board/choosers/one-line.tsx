import { TypeOnPhone } from '#client/board/type-on-phone.tsx'
import { useTyped } from '#client/board/typed-words.ts'
import { Button } from '#client/ui/button.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import type { CardId } from '#shared/model/ids.ts'
import css from './how-to-go-on.module.css'

type Props = {
  cardId: CardId
  /** What is asked about that card: words that were not sent wait for who asks it again. */
  about: string
  label: string
  submit: string
  start: string
  longest: number
  onDone: (line: string) => void
}

/** One line and a button; an empty line is not sent. */
export function OneLine(props: Props) {
  const { cardId, about, label, submit, start, longest, onDone } = props
  const { text: line, write, forget } = useTyped(`verder.${about}.${cardId}`, start)
  const isEmpty = line.trim() === ''
  return (
    <form
      className={css.line}
      onSubmit={(event) => {
        event.preventDefault()
        if (isEmpty) return
        forget()
        onDone(line.trim())
      }}
    >
      <div className={css.typed}>
        <TextInput autoFocus label={label} value={line} maxLength={longest} onChange={write} />
        <Button type="submit" variant="primary" isDisabled={isEmpty}>
          {submit}
        </Button>
        <TypeOnPhone at={{ cardId }} />
      </div>
    </form>
  )
}
