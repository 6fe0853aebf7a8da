import * as z from 'zod/mini'
import { instant } from './fields.ts'

/** How the server is, for whoever keeps it. */
export const serverState = z.object({
  freeMegabytes: z.number(),
  /** Below this the boards become read-only. */
  leastMegabytes: z.number(),
  isLow: z.boolean(),
  /** When the last good backup was made in the usual folder. */
  backupAt: z.nullable(instant),
  isBackupOld: z.boolean(),
})
export type ServerState = z.infer<typeof serverState>
