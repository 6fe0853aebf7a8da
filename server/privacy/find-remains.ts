import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

const CHUNK = 1024 * 1024

/** Files in a folder, however deep, that have one of these words in their bytes. */
export function findRemains(folder: string, words: readonly string[]): string[] {
  const sought = words.filter((word) => word !== '').map((word) => Buffer.from(word))
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => holds(file, sought))
    .sort()
}

function holds(file: string, sought: readonly Buffer[]): boolean {
  const longest = Math.max(0, ...sought.map(({ length }) => length))
  const handle = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(CHUNK + longest)
    let kept = 0
    for (;;) {
      const read = readSync(handle, buffer, kept, CHUNK, null)
      if (read === 0) return false
      const part = buffer.subarray(0, kept + read)
      if (sought.some((word) => part.includes(word))) return true
      // A word may lie over the edge of two parts.
      kept = Math.min(longest, part.length)
      part.copy(buffer, 0, part.length - kept)
    }
  } finally {
    closeSync(handle)
  }
}
