import type { Answer } from '#client/api/request.ts'
import { requestFile } from '#client/api/request.ts'
import type { Table } from '#shared/protocol/tables.ts'
import { csvOf } from './csv.ts'

export const TABLE_FORMATS = ['xlsx', 'csv'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

/** Saves a table as a file in the browser. Excel files are written by the server; a CSV needs no connection. */
export async function takeAway(table: Table, format: TableFormat): Promise<Answer<null>> {
  if (format === 'csv') {
    saveFile(`${table.name}.csv`, new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }))
    return { ok: true, value: null }
  }
  const answer = await requestFile('/api/tables', table)
  if (!answer.ok) return answer
  saveFile(`${table.name}.xlsx`, answer.value)
  return { ok: true, value: null }
}

function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
