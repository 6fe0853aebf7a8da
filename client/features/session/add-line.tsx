import { Plus, QrCode as QrIcon } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { useScreen } from '#client/ui/screen.ts'
import type { BoardKind, Column } from '#shared/model/board.ts'
import { TYPED_LENGTH } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import css from './add-line.module.css'
import { JoinSheet } from './join-sheet.tsx'
import { useAddCard } from './use-add-card.ts'

type Props = {
  label: string
  placeholder: string
  board: BoardKind
  column: Column
  onAdded?: (cardId: CardId) => void
}

/** One line that becomes a card. At the big screen a phone can type it instead. */
export function AddLine({ label, placeholder, board, column, onAdded }: Props) {
  const id = useId()
  const addCard = useAddCard()
  const screen = useScreen()
  const [words, setWords] = useState('')
  const [isJoining, setJoining] = useState(false)
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return
    const cardId = addCard(board, column, words)
    if (cardId === null) return
    setWords('')
    onAdded?.(cardId)
  }
  return (
    <form className={css.line} onSubmit={add}>
      <label className="only-spoken" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={css.field}
        value={words}
        maxLength={TYPED_LENGTH.title}
        placeholder={placeholder}
        autoComplete="off"
        enterKeyHint="done"
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit" icon={Plus} variant="soft" isDisabled={words.trim() === ''}>
        {label}
      </Button>
      {screen === 'digibord' && (
        <Button icon={QrIcon} onPress={() => setJoining(true)}>
          {texts.session.typeThere}
        </Button>
      )}
      <JoinSheet
        isOpen={isJoining}
        title={texts.session.typeThere}
        onClose={() => setJoining(false)}
      />
    </form>
  )
}
