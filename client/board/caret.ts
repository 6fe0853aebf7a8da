import { simpleDiffString } from 'lib0/diff'

/** Where a caret at `position` belongs after a text changed from `before` to `after` around it. */
export function caretAfter(position: number, before: string, after: string): number {
  const { index, remove, insert } = simpleDiffString(before, after)
  if (position <= index) return position
  return Math.max(index, position - remove) + insert.length
}

/** Puts the caret back where the person was typing, after somebody else changed the text. */
export function moveCaret(
  element: HTMLInputElement | HTMLTextAreaElement,
  before: string,
  after: string,
): void {
  const { selectionStart, selectionEnd } = element
  if (selectionStart === null || selectionEnd === null) return
  element.setSelectionRange(
    caretAfter(selectionStart, before, after),
    caretAfter(selectionEnd, before, after),
  )
}
