import * as z from 'zod/mini'

/** How long a network keeps what is in the archive of its boards, in years. */
export const retention = z.object({
  archiveYears: z.number().check(z.int(), z.minimum(1), z.maximum(20)),
})
export type Retention = z.infer<typeof retention>
