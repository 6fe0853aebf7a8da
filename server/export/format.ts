import * as z from 'zod/mini'
import { id } from '#shared/protocol/fields.ts'

const value = z.union([z.string(), z.number(), z.null(), z.object({ base64: z.string() })])
const row = z.record(z.string(), value)
/** Checked field by field when it is written into a document. */
const card = z.looseObject({ id })

/** The file of `npm run export`; README.md of this folder explains it. */
export const exportFile = z.object({
  format: z.literal('beterbord-export'),
  version: z.literal(1),
  madeAt: z.string(),
  network: z.nullable(row),
  networkRoles: z.array(row),
  schools: z.array(row),
  holidays: z.array(row),
  people: z.array(row),
  teams: z.array(
    z.object({
      team: z.intersection(row, z.looseObject({ id, code: z.string() })),
      board: z.object({ ambition: z.string(), cards: z.array(card) }),
      records: z.record(z.string(), z.array(row)),
    }),
  ),
})
export type ExportFile = z.infer<typeof exportFile>
export type ExportedTeam = ExportFile['teams'][number]
