import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { Table, TableCell } from '#shared/protocol/tables.ts'

/** [TABLE2] A table as an Excel file: days are dates, numbers are numbers, and no text is ever a formula. */
export async function xlsxOf({ name, columns, rows }: Table): Promise<Buffer> {
  const head = columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const }))
  const sheet = [head, ...rows.map((cells) => cells.map(cellOf))]
  return writeExcelFile(sheet, {
    sheet: sheetName(name),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer()
}

function cellOf(cell: TableCell): Cell {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { type: Number, value: cell }
  if (typeof cell === 'string')
    return { type: String, value: cell, wrap: true, alignVertical: 'top' }
  return {
    type: Date,
    value: new Date(`${cell.day}T00:00:00Z`),
    format: 'dd-mm-yyyy',
    align: 'left',
    alignVertical: 'top',
  }
}

/** Excel takes 31 characters, and not all of them. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
