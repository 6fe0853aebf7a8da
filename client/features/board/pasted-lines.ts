/** Marks that lists of other programs put before a line: `-`, `•`, `*`, `1.`, `2)`, `[ ]`. */
const LIST_MARK = /^\s*(?:[-–—*•·▪◦]|\d{1,2}[.)]|\[[ xX]?\])\s+/

/** The lines of a pasted text that could each become a card: without list marks, empty lines and doubles in a row. */
export function cardLines(text: string): string[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(LIST_MARK, '').replace(/\s+/g, ' ').trim())
  return lines.filter((line, index) => line !== '' && line !== lines[index - 1])
}
