import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { TextField } from '#shared/model/card.ts'
import type { Change } from '#shared/model/change.ts'
import type { CardId, StepId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { noteTyping } from './being-typed.ts'
import { useBoardSession, useBoardState } from './board-context.tsx'
import { caretIn, moveCaret } from './caret.ts'
import { rebase } from './rebase.ts'

type Target = TextField | { readonly step: StepId }
type TextElement = HTMLInputElement | HTMLTextAreaElement

/** How long after the last key somebody still counts as typing. */
const TYPING_MS = 3000

/**
 * A text of a card that several people can type in at once. Give `ref` to the input, so that the caret stays in its
 * place when a colleague types before it. One stay in the field is one undo step.
 */
export function useSharedText(cardId: CardId, target: Target) {
  const stepId = typeof target === 'object' ? target.step : null
  const field = typeof target === 'object' ? null : target
  const changeTo = useCallback(
    (text: string): Change =>
      field === null
        ? { type: 'step-set', cardId, stepId: stepId ?? '', step: { text } }
        : { type: 'text-set', cardId, field, text },
    [cardId, field, stepId],
  )
  const readFrom = useCallback(
    (board: BoardSnapshot) => read(board, cardId, field, stepId),
    [cardId, field, stepId],
  )
  return useTypedText({ cardId, readFrom, changeTo })
}

/** "Ons jaardoel", the one line above the Verbeterbord, as a text that several people can type in at once. */
export function useSharedAmbition() {
  return useTypedText({ cardId: null, readFrom: ambitionFrom, changeTo: changeAmbition })
}

const ambitionFrom = ({ ambition }: BoardSnapshot) => ambition
const changeAmbition = (text: string): Change => ({ type: 'ambition-set', text })

type TypedText = {
  /** The card others see me typing on. */
  readonly cardId: CardId | null
  /** Both with a stable identity. */
  readonly readFrom: (board: BoardSnapshot) => string
  readonly changeTo: (text: string) => Change
}

function useTypedText({ cardId, readFrom, changeTo }: TypedText) {
  const session = useBoardSession()
  const value = useBoardState(({ snapshot }) => readFrom(snapshot))
  const ref = useRef<TextElement | null>(null)
  const atFocus = useRef<string | null>(null)
  const typing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const shown = useRef(value)
  const mine = useRef<string | null>(null)

  // A browser puts the caret at the end when a text is replaced, so its place is read before that happens.
  const caret = caretIn(ref.current)
  useLayoutEffect(() => {
    const before = shown.current
    if (before === value) return
    shown.current = value
    const isMine = mine.current === value
    mine.current = null
    if (isMine) return
    if (atFocus.current !== null) atFocus.current = rebase(atFocus.current, before, value)
    if (ref.current && caret) moveCaret(ref.current, caret, before, value)
  })

  const stopTyping = useCallback(() => {
    clearTimeout(typing.current)
    typing.current = undefined
    session.show({ card: cardId, typing: false })
  }, [session, cardId])

  const finish = useCallback(() => {
    const before = atFocus.current
    atFocus.current = null
    if (typing.current !== undefined) stopTyping()
    const after = readFrom(session.store.getState().snapshot)
    if (before !== null && before !== after) session.typed(changeTo(after), changeTo(before))
  }, [session, readFrom, changeTo, stopTyping])

  // A field that disappears while somebody types in it leaves no lost undo step behind.
  useEffect(() => finish, [finish])

  return {
    value,
    ref,
    onChange(text: string) {
      mine.current = text
      session.type(changeTo(text))
      noteTyping()
      if (typing.current === undefined) session.show({ card: cardId, typing: true })
      clearTimeout(typing.current)
      typing.current = setTimeout(stopTyping, TYPING_MS)
    },
    onFocus() {
      atFocus.current = value
    },
    onBlur: finish,
    /** Esc: takes back what I typed in this stay, as an ordinary edit. `false` when that is nothing. */
    restore(): boolean {
      if (atFocus.current === null || atFocus.current === value) return false
      session.type(changeTo(atFocus.current))
      return true
    },
  }
}

function read(
  { cards }: BoardSnapshot,
  cardId: CardId,
  field: TextField | null,
  stepId: StepId | null,
): string {
  const card = cards.get(cardId)
  if (!card) return ''
  if (field !== null) return card[field]
  return card.steps.find((step) => step.id === stepId)?.text ?? ''
}
