import { addAutoKey, del, getAll, getAllKeys, put, transact } from 'lib0/indexeddb'
import type { PersonId } from '#shared/model/ids.ts'
import type { ApiErrorBody } from '#shared/protocol/errors.ts'
import { openPersonDatabase, PERSON_PARTS } from './device.ts'
import type { Method } from './request.ts'

/** A record that is not on the server yet. `key` is its place in the line. */
export type Unsent = {
  readonly key: number
  readonly method: Method
  readonly path: string
  readonly body: { readonly id: string }
  /** What it says, for a person to read, copy and type over. */
  readonly words: string
  /** Queries to fetch afresh once it is sent. */
  readonly refreshes: readonly (readonly string[])[]
  /** The "no" of the server; such a record waits for the person, not for the network. */
  readonly refused: ApiErrorBody | null
}

export type OutboxStore = {
  /** It outlives this page. */
  readonly isKept: boolean
  add(record: Omit<Unsent, 'key'>): Promise<number>
  replace(record: Unsent): Promise<void>
  remove(key: number): Promise<void>
  all(): Promise<readonly Unsent[]>
}

/** The line of records on the way, on this device. Fails where the browser has no store. */
export async function openDeviceOutbox(personId: PersonId): Promise<OutboxStore> {
  const database = await openPersonDatabase(personId)
  const part = (access: 'readonly' | 'readwrite'): IDBObjectStore => {
    const [store] = transact(database, [PERSON_PARTS.outbox], access)
    if (!store) throw new Error('the device store has no outbox')
    return store
  }
  // The library's types know no plain objects; the browser stores them as they are.
  const stored = (record: Omit<Unsent, 'key'>) => record as unknown as ArrayBuffer
  return {
    isKept: true,
    add: (record) => addAutoKey(part('readwrite'), stored(record)),
    replace: async ({ key, ...record }) => {
      await put(part('readwrite'), stored(record), key)
    },
    remove: (key) => del(part('readwrite'), key),
    all: async () => {
      const store = part('readonly')
      const [keys, records] = await Promise.all([getAllKeys(store), getAll(store)])
      return keys.map((key: number, index: number) => ({ ...records[index], key }))
    },
  }
}

/** The same line in the memory of this page: on a shared computer, and where a browser has no store. */
export function createMemoryOutbox(): OutboxStore {
  const records = new Map<number, Omit<Unsent, 'key'>>()
  let lastKey = 0
  return {
    isKept: false,
    add: async (record) => {
      lastKey += 1
      records.set(lastKey, record)
      return lastKey
    },
    replace: async ({ key, ...record }) => {
      records.set(key, record)
    },
    remove: async (key) => {
      records.delete(key)
    },
    all: async () => [...records].map(([key, record]) => ({ ...record, key })),
  }
}
