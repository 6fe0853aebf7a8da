import * as z from 'zod/mini'
import { xlsxOf } from '#server/tables/xlsx.ts'
import { table } from '#shared/protocol/tables.ts'
import { describe } from './describe.ts'
import type { Http } from './http.ts'

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** A school year of work with its texts. */
const BODY_LIMIT = 4 * 1024 * 1024

/** Turns the rows a screen shows into an Excel file. Browsers may not, since writing one takes a worker from nowhere. */
export function addTableRoutes(http: Http): void {
  http.post(
    '/api/tables',
    {
      config: { access: 'signed-in' },
      bodyLimit: BODY_LIMIT,
      schema: describe('Een tabel als Excel-bestand', z.unknown(), { body: table }),
    },
    async (request, reply) => reply.type(EXCEL).send(await xlsxOf(request.body)),
  )
}
