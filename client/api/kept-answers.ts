import { del, get, put, transact } from 'lib0/indexeddb'
import type { PersonId } from '#shared/model/ids.ts'
import { openPersonDatabase, PERSON_PARTS } from './device.ts'

/** An answer of the server as this device keeps it; `at` is when it came, by this device's clock. */
export type KeptAnswer = { readonly value: unknown; readonly at: number }

/** What pages need to draw themselves without a network. */
const KEPT = /^\/api\/(me|me\/actions|me\/news|teams|teams\/[0-9a-z]{16})$/
const KEY = 'beterbord-person'

let database: Promise<IDBDatabase | null> | null = null

/** From now on answers are kept for this person: only on somebody's own device. `null` keeps none. */
export function keepAnswersOf(personId: PersonId | null): void {
  if (localStorage.getItem(KEY) === personId) return
  if (personId === null) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, personId)
  database = openFor(personId)
}

/** Somebody signed in here with "mijn eigen apparaat". */
export function isOwnDevice(): boolean {
  return localStorage.getItem(KEY) !== null
}

export function isKept(path: string): boolean {
  return KEPT.test(path)
}

/** Writes an answer to the device, where answers are kept. */
export async function keepAnswer(path: string, value: unknown): Promise<void> {
  const part = await open('readwrite')
  if (!part || !isKept(path)) return
  const answer: KeptAnswer = { value, at: Date.now() }
  // The library's types know no plain objects; the browser stores them as they are.
  await put(part, answer as unknown as ArrayBuffer, path).catch(() => {})
}

/** Takes an answer off the device: what I may no longer read. */
export async function forgetAnswer(path: string): Promise<void> {
  const part = await open('readwrite')
  if (part) await del(part, path).catch(() => {})
}

/** The last answer that came to this device. */
export async function keptAnswer(path: string): Promise<KeptAnswer | null> {
  const part = await open('readonly')
  if (!part || !isKept(path)) return null
  const answer: unknown = await get(part, path).catch(() => null)
  return (answer ?? null) as KeptAnswer | null
}

function openFor(personId: PersonId | null): Promise<IDBDatabase | null> {
  if (personId === null) return Promise.resolve(null)
  return openPersonDatabase(personId).catch(() => null)
}

async function open(access: 'readonly' | 'readwrite'): Promise<IDBObjectStore | null> {
  database ??= openFor(localStorage.getItem(KEY))
  const opened = await database
  try {
    return (opened && transact(opened, [PERSON_PARTS.answers], access)[0]) ?? null
  } catch {
    // Another tab signed out and took everything away.
    return null
  }
}
