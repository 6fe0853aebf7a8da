import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ANNA } from '#tests/support/boards.ts'

/** What a server under test tells the bench, over the channel of a forked process. */
export type ServerMessage =
  | { readonly kind: 'ready'; readonly port: number; readonly rooms: readonly BenchRoom[] }
  /** Processor time and resident memory, after a collection of garbage. */
  | { readonly kind: 'usage'; readonly microseconds: number; readonly bytes: number }

/** A room and who may write in it. */
export type BenchRoom = { readonly id: string; readonly people: readonly BenchPerson[] }
export type BenchPerson = { readonly id: string; readonly cookie: string }

/** How many rooms, and people in each: `50x6`. */
export function askedSize(): { rooms: number; people: number } {
  const [rooms = 1, people = 1] = (process.argv[2] ?? '1x1').split('x').map(Number)
  return { rooms, people }
}

/** Where the server keeps its data: the folder that the bench names, or one that goes with the process. */
export function askedFolder(): string {
  const named = process.argv[3]
  if (named !== undefined) return named
  const folder = mkdtempSync(join(tmpdir(), 'beterbord-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Says that the server listens, and tells what it uses whenever it is asked. */
export function report(port: number, rooms: readonly BenchRoom[]): void {
  const tell = (message: ServerMessage) => process.send?.(message)
  process.on('message', () => {
    globalThis.gc?.()
    const { user, system } = process.cpuUsage()
    tell({ kind: 'usage', microseconds: user + system, bytes: process.memoryUsage().rss })
  })
  process.on('disconnect', () => process.exit(0))
  tell({ kind: 'ready', port, rooms })
}

/** Rooms for a server that asks nobody who they are. */
export function openRooms(): BenchRoom[] {
  const { rooms, people } = askedSize()
  return Array.from({ length: rooms }, (_, index) => ({
    id: `room${index}`,
    people: Array.from({ length: people }, () => ({ id: ANNA, cookie: '' })),
  }))
}
