import type { Table, TableCell } from '#shared/protocol/tables.ts'

const BYTE_ORDER_MARK = '\ufeff'
/** What a spreadsheet takes for the start of a formula. */
const FORMULA_START = /^[=+\-@\t\r]/

/**
 * [TABLE1] A table as Dutch Excel opens it by itself: semicolons, a byte order mark, CRLF, decimal commas, and a quote
 * before whatever would be read as a formula.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((cells) =>
    cells.map(fieldOf).join(';'),
  )
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function fieldOf(cell: TableCell): string {
  const text = textOf(cell)
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function textOf(cell: TableCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  if (typeof cell === 'string') return FORMULA_START.test(cell) ? `'${cell}` : cell
  return cell.day.split('-').reverse().join('-')
}
