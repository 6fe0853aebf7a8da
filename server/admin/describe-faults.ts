import type { FileFault } from '#server/database/file-checks.ts'

/** A line for each fault of a file, for whoever has to find out more. */
export function describeFaults(faults: readonly FileFault[]): string[] {
  return faults.map(({ check, what }) => `  ${check}: ${what}`)
}
