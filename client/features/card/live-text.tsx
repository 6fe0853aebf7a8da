import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useTeam } from '#client/board/board-context.tsx'
import { useSharedText } from '#client/board/shared-text.ts'
import { classNames } from '#client/ui/class-names.ts'
import { PupilNote } from '#client/ui/pupil-note.tsx'
import { type TextField, TYPED_LENGTH } from '#shared/model/card.ts'
import type { CardId, StepId } from '#shared/model/ids.ts'
import { LinkedText } from './linked-text.tsx'
import css from './live-text.module.css'
import { useMayEdit } from './may-edit.ts'

export type LiveTextProps = {
  cardId: CardId
  target: TextField | { readonly step: StepId }
  label: string
  placeholder?: string
  className?: string | undefined
  /** One line of text: Enter leaves the field (or does `onEnter`), pasted line breaks become spaces. */
  isOneLine?: boolean
  /** The text of before is put back when somebody leaves the field empty. */
  isNeeded?: boolean
  onEnter?: () => void
  /** Keys that the field itself has no use for. */
  onKey?: (event: KeyboardEvent<HTMLTextAreaElement>, value: string) => void
}

/**
 * A text of a card, edited in place while others type in it too. There is no save button: every stroke is kept, and
 * Esc puts back what stood there before.
 */
export function LiveText(props: LiveTextProps) {
  const mayWrite = useMayEdit()
  return mayWrite ? <WritableText {...props} /> : <ReadText {...props} />
}

function ReadText({ cardId, target, className }: LiveTextProps) {
  const { value } = useSharedText(cardId, target)
  return (
    <span className={classNames(css.read, className)}>
      <LinkedText text={value} />
    </span>
  )
}

function WritableText(props: LiveTextProps) {
  const {
    cardId,
    target,
    label,
    placeholder,
    className,
    isOneLine = false,
    isNeeded = false,
  } = props
  const text = useSharedText(cardId, target)
  const { members, others } = useTeam()
  const maxLength = TYPED_LENGTH[typeof target === 'string' ? target : 'step']

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      // The first Escape is for the text, the next one for the card.
      if (text.restore()) event.stopPropagation()
    } else if (event.key === 'Enter' && (isOneLine || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (props.onEnter) props.onEnter()
      else leave(event.currentTarget)
    } else {
      props.onKey?.(event, text.value)
    }
  }

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (!isOneLine) return
    const pasted = event.clipboardData.getData('text')
    if (!/[\r\n]/.test(pasted)) return
    event.preventDefault()
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const line = `${value.slice(0, selectionStart)}${oneLine(pasted)}${value.slice(selectionEnd)}`
    text.onChange(line.slice(0, Math.max(maxLength, value.length)))
  }

  return (
    <>
      <span className={classNames(css.grow, className)} data-text={text.value}>
        <textarea
          ref={(element) => {
            text.ref.current = element
          }}
          className={css.field}
          rows={1}
          value={text.value}
          maxLength={maxLength}
          aria-label={label}
          placeholder={placeholder}
          enterKeyHint={isOneLine ? 'done' : 'enter'}
          onChange={(event) => {
            const typed = event.target.value
            text.onChange(isOneLine ? oneLine(typed) : typed)
          }}
          onPaste={onPaste}
          onKeyDown={onKeyDown}
          onFocus={text.onFocus}
          onBlur={() => {
            if (isNeeded && text.value.trim() === '') text.restore()
            text.onBlur()
          }}
        />
        {hasLink(text.value) && (
          <span className={css.links}>
            <LinkedText text={text.value} isOverlay />
          </span>
        )}
      </span>
      {typeof target === 'string' && (
        <PupilNote text={text.value} colleagues={[...members, ...others]} className={css.pupil} />
      )}
    </>
  )
}

/** The focus goes to the card, where letters are shortcuts again; a dialog would take back a focus that is nowhere. */
function leave(field: HTMLElement): void {
  const around = field.closest<HTMLElement>('[tabindex="-1"]')
  if (around) around.focus({ preventScroll: true })
  else field.blur()
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}

function hasLink(text: string): boolean {
  return /https?:|www\./i.test(text)
}
