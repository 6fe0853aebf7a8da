import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { compiled } from './recording.ts'

const PROCESS = join(import.meta.dirname, 'io-faults-process.ts')

export type IoFaults = { readonly fired: number; readonly wrong: readonly string[] }

/** Lets writes and syncs of a real store fail, in a process that watches itself. */
export function failTheDisk(rounds: number, first = 1): IoFaults {
  const printed = execFileSync(process.execPath, [PROCESS, String(rounds), String(first)], {
    env: { ...process.env, LD_PRELOAD: compiled() },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const lines = printed.trim().split('\n')
  const last = lines.pop() ?? ''
  return { fired: Number(last.replace('fired ', '')), wrong: lines }
}
