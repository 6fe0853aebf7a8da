import { count, createStores, deleteDB, get, openDB, transact } from 'lib0/indexeddb'
import type { PersonId, TeamId } from '#shared/model/ids.ts'

const PREFIX = 'beterbord:'

/** Name of the copy that this device keeps of one board for one person. */
export function deviceStoreName(personId: PersonId, teamId: TeamId): string {
  return `${PREFIX}${personId}:${teamId}`
}

/** What a device keeps of one person besides boards: records on their way, and answers of the server. */
export const PERSON_PARTS = { outbox: 'outbox', answers: 'answers' } as const

/** The parts of the copy of a board, as y-indexeddb names them, and where it notes how many changes wait in it. */
export const COPY_NOTES = { changes: 'updates', part: 'custom', waiting: 'waiting' } as const

/** Opens what this device keeps of one person; fails where a browser has no room or no store. */
export function openPersonDatabase(personId: PersonId): Promise<IDBDatabase> {
  return openDB(`${PREFIX}${personId}`, (database) => {
    createStores(database, [[PERSON_PARTS.outbox, { autoIncrement: true }], [PERSON_PARTS.answers]])
  })
}

/** The teams whose boards this device keeps a copy of for one person. */
export async function boardsOnDevice(personId: PersonId): Promise<TeamId[]> {
  const start = `${PREFIX}${personId}:`
  return (await namesOnDevice()).flatMap((name) =>
    name.startsWith(start) ? [name.slice(start.length)] : [],
  )
}

async function namesOnDevice(): Promise<string[]> {
  if (typeof indexedDB === 'undefined' || !indexedDB.databases) return []
  const databases = await indexedDB.databases()
  return databases.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []))
}

/** Removes all that was kept here of anybody. */
export async function forgetDevice(): Promise<void> {
  await Promise.all((await namesOnDevice()).map((name) => deleteDB(name).catch(() => {})))
}

/**
 * [OFF5] Removes what others than this person kept here, but for work that was never sent: that waits for who made it.
 */
export async function forgetOthers(personId: PersonId | null): Promise<void> {
  const names = await namesOnDevice()
  const theirs = names.filter((name) => name.split(':')[1] !== personId)
  await Promise.all(
    theirs.map(async (name) => {
      if (!(await hasUnsent(name).catch(() => false))) await deleteDB(name).catch(() => {})
    }),
  )
}

async function hasUnsent(name: string): Promise<boolean> {
  const database = await openDB(name, () => {})
  const part = (store: string) =>
    database.objectStoreNames.contains(store)
      ? transact(database, [store], 'readonly')[0]
      : undefined
  const custom = part(COPY_NOTES.part)
  const outbox = part(PERSON_PARTS.outbox)
  const waiting: unknown = custom ? await get(custom, COPY_NOTES.waiting) : 0
  const records = outbox ? await count(outbox) : 0
  database.close()
  return records > 0 || (typeof waiting === 'number' && waiting > 0)
}
