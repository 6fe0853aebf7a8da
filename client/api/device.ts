import { createStores, deleteDB, openDB } from 'lib0/indexeddb'
import type { PersonId, TeamId } from '#shared/model/ids.ts'

const PREFIX = 'beterbord:'

/** Name of the copy that this device keeps of one board for one person. */
export function deviceStoreName(personId: PersonId, teamId: TeamId): string {
  return `${PREFIX}${personId}:${teamId}`
}

/** What a device keeps of one person besides boards: records on their way, and answers of the server. */
export const PERSON_PARTS = { outbox: 'outbox', answers: 'answers' } as const

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

/** Removes all that was kept here of anybody: at sign-out, and before somebody signs in on a shared computer. */
export async function forgetDevice(): Promise<void> {
  await Promise.all((await namesOnDevice()).map((name) => deleteDB(name).catch(() => {})))
}
