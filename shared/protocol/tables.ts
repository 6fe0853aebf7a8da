import * as z from 'zod/mini'
import { day } from './fields.ts'

/** A cell of a table to take away: a text, a number, a school day (a real date in Excel) or nothing. */
export const tableCell = z.union([
  z.string().check(z.maxLength(4000)),
  z.number(),
  z.object({ day }),
  z.null(),
])
/** A table as a screen shows it; `width` is in characters. */
export const table = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  columns: z
    .array(z.object({ title: z.string().check(z.maxLength(80)), width: z.int() }))
    .check(z.minLength(1), z.maxLength(40)),
  rows: z.array(z.array(tableCell).check(z.maxLength(40))).check(z.maxLength(20_000)),
})

export type TableCell = z.infer<typeof tableCell>
export type Table = z.infer<typeof table>
