import { statfsSync } from 'node:fs'

const MEGABYTE = 1024 * 1024

/**
 * Megabytes. Below the first boards become read-only, while there is room yet to end everything well; below the second
 * a backup may no longer fit.
 */
export const ROOM_MB = { least: 200, ample: 2000 } as const

/** What is free for us on the disk of this folder, in megabytes. */
export function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return Math.floor((bavail * bsize) / MEGABYTE)
}
