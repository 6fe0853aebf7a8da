import { Plus } from 'lucide-react'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import { TypeOnPhone, useTypesHere } from '#client/board/type-on-phone.tsx'
import { useTyped } from '#client/board/typed-words.ts'
import { Button } from '#client/ui/button.tsx'
import type { BoardKind, Column } from '#shared/model/board.ts'
import { TYPED_LENGTH } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import css from './add-line.module.css'
import { useAddCard } from './use-add-card.ts'

type Props = {
  label: string
  placeholder: string
  board: BoardKind
  column: Column
  /** What the address of this field is called; the column unless there are more of them. */
  field?: string
  onAdded?: (cardId: CardId) => void
}

/** One line that becomes a card. At the big screen a phone can type it instead. */
export function AddLine(props: Props) {
  const { label, placeholder, board, column, field = column, onAdded } = props
  const id = useId()
  const addCard = useAddCard()
  const { text: words, write, forget } = useTyped(field === column ? `${board}/${column}` : field)
  const input = useRef<HTMLInputElement>(null)
  const isTyped = useTypesHere(field)
  useEffect(() => {
    if (isTyped) input.current?.focus()
  }, [isTyped])
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return
    const cardId = addCard(board, column, words)
    if (cardId === null) return
    forget()
    onAdded?.(cardId)
  }
  return (
    <form className={css.line} onSubmit={add}>
      <label className="only-spoken" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        className={css.field}
        value={words}
        maxLength={TYPED_LENGTH.title}
        placeholder={placeholder}
        autoComplete="off"
        enterKeyHint="done"
        onChange={(event) => write(event.target.value)}
      />
      <Button type="submit" icon={Plus} variant="soft" isDisabled={words.trim() === ''}>
        {label}
      </Button>
      <TypeOnPhone at={{ field }} />
    </form>
  )
}
