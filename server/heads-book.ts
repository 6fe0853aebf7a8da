import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '#shared/model/ids.ts'
import type { ChainHead } from '#shared/rules/decision-chain.ts'
import type { Database } from './database/open.ts'
import { verifyChains } from './database/verify-chains.ts'

/** Beside the database, and no part of it: what it says can be compared with the file. */
export const HEADS_FILE = 'decision-heads.txt'
const LINE = /^(\S+) ([A-Z]{2,5}) (\d+) ([0-9a-f]{64})$/

export type KnownHeads = Readonly<Record<string, readonly ChainHead[]>>
export type HeadsBook = ReturnType<typeof createHeadsBook>

/**
 * [DEC3] Writes down, outside the database, how far each chain of decisions has come. A file that was put back from
 * before, or written anew, shows by it. Lines are only ever added.
 */
export function createHeadsBook(dataFolder: string) {
  const file = join(dataFolder, HEADS_FILE)
  return {
    /** After the commit. One line: when, whose, how many entries, and the last hash. */
    write: (at: Instant, code: string, { seq, hash }: ChainHead): void =>
      appendFileSync(file, `${at} ${code} ${seq} ${hash}\n`),

    known: (): KnownHeads => (existsSync(file) ? readHeads(readFileSync(file, 'utf8')) : {}),
  }
}

/** Heads per team code out of lines as the book has them; other lines say nothing. */
export function readHeads(text: string): KnownHeads {
  const heads: Record<string, ChainHead[]> = {}
  for (const line of text.split('\n')) {
    const [, , code, seq, hash] = LINE.exec(line) ?? []
    if (code === undefined || hash === undefined) continue
    const known = heads[code]
    const head = { seq: Number(seq), hash }
    if (known) known.push(head)
    else heads[code] = [head]
  }
  return heads
}

type Log = { error(fields: object, message: string): void }

/** [DEC3] At the start: boards go on, but the log, the doctor and every register say that a chain does not hold. */
export function warnOfBrokenChains(log: Log, database: Database, book: HeadsBook): void {
  const { isSound, teams, unguarded } = verifyChains(database, book.known())
  if (isSound) return
  const broken = teams.flatMap(({ code, fault }) => (fault ? [{ code, ...fault }] : []))
  log.error(
    { event: 'decisions.chain-broken', broken, unguarded },
    'a chain of decisions is broken',
  )
}
