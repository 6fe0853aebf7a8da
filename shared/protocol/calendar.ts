import * as z from 'zod/mini'
import { instant } from './fields.ts'

/** Whether I have a calendar address; the address itself is shown once. */
export const calendarFeed = z.object({ madeAt: z.nullable(instant) })
export const calendarAddress = z.object({ address: z.string() })

export type CalendarFeed = z.infer<typeof calendarFeed>
export type CalendarAddress = z.infer<typeof calendarAddress>
