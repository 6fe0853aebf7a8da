import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a process did to the files of its store, in order. */
export type Operation =
  | {
      readonly kind: 'write'
      readonly file: StoreFile
      readonly at: number
      readonly bytes: Buffer
    }
  | { readonly kind: 'truncate'; readonly file: StoreFile; readonly at: number }
  | { readonly kind: 'sync'; readonly file: StoreFile }
  /** Somebody has been told that so many edits are safe. */
  | { readonly kind: 'acked'; readonly count: number }
export type StoreFile = 'database' | 'log'

const HEAD_BYTES = 18
const SOURCE = join(import.meta.dirname, 'record.c')
const PROCESS = join(import.meta.dirname, 'recorded-store.ts')
const CACHE = join(import.meta.dirname, '../../.cache/torture')

/** Is there a C compiler, and a way to load what it makes before everything else? */
export function canRecord(): boolean {
  if (process.platform !== 'linux') return false
  try {
    execFileSync('cc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs the real store through a number of edits and returns everything it asked of the disk. */
export function record(edits: number, synchronous: 'FULL' | 'NORMAL'): Operation[] {
  const folder = mkdtempSync(join(tmpdir(), 'beterbord-record-'))
  try {
    const to = join(folder, 'recording')
    execFileSync(process.execPath, [PROCESS, folder, String(edits), synchronous], {
      env: { ...process.env, LD_PRELOAD: compiled(), RECORD_TO: to },
    })
    return parse(readFileSync(to))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The library that watches the store of the process it is loaded into. */
export function compiled(): string {
  mkdirSync(CACHE, { recursive: true })
  const library = join(CACHE, 'record.so')
  const isFresh = existsSync(library) && statSync(library).mtimeMs > statSync(SOURCE).mtimeMs
  if (isFresh) return library
  // Two test files may need it at once: a library that is half written would be passed over in silence.
  const own = join(CACHE, `record-${process.pid}.so`)
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', own, SOURCE, '-ldl'])
  renameSync(own, library)
  return library
}

function parse(recording: Buffer): Operation[] {
  const operations: Operation[] = []
  let at = 0
  while (at < recording.byteLength) {
    const kind = String.fromCharCode(recording[at] ?? 0)
    const file = recording[at + 1] === 'w'.charCodeAt(0) ? 'log' : 'database'
    const offset = Number(recording.readBigUInt64LE(at + 2))
    const length = Number(recording.readBigUInt64LE(at + 10))
    const bytes = recording.subarray(at + HEAD_BYTES, at + HEAD_BYTES + length)
    at += HEAD_BYTES + length
    if (kind === 'W') operations.push({ kind: 'write', file, at: offset, bytes })
    else if (kind === 'T') operations.push({ kind: 'truncate', file, at: offset })
    else if (kind === 'S') operations.push({ kind: 'sync', file })
    else operations.push({ kind: 'acked', count: Number(bytes.toString().trim()) })
  }
  return operations
}
