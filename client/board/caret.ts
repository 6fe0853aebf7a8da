import { simpleDiffString } from 'lib0/diff'

/** Where a caret at `position` belongs after a text changed from `before` to `after` around it. */
export function caretAfter(position: number, before: string, after: string): number {
  const { index, remove, insert } = simpleDiffString(before, after)
  if (position <= index) return position
  return Math.max(index, position - remove) + insert.length
}

type TextElement = HTMLInputElement | HTMLTextAreaElement
export type Caret = { readonly start: number; readonly end: number }

/** Where somebody is typing in this field; `null` when the focus is elsewhere. */
export function caretIn(element: TextElement | null): Caret | null {
  if (!element || document.activeElement !== element) return null
  const { selectionStart, selectionEnd } = element
  return selectionStart === null || selectionEnd === null
    ? null
    : { start: selectionStart, end: selectionEnd }
}

/** Puts the caret back where the person was typing, after somebody else changed the text. */
export function moveCaret(element: TextElement, caret: Caret, before: string, after: string): void {
  element.setSelectionRange(
    caretAfter(caret.start, before, after),
    caretAfter(caret.end, before, after),
  )
}
