import type { PersonId, TeamId } from '#shared/model/ids.ts'

const PREFIX = 'beterbord:'

/** Name of the copy that this device keeps of one board for one person. */
export function deviceStoreName(personId: PersonId, teamId: TeamId): string {
  return `${PREFIX}${personId}:${teamId}`
}

/** Removes every copy of a board from this device: at sign-out, and before somebody signs in on a shared computer. */
export async function forgetBoardsOnDevice(): Promise<void> {
  if (typeof indexedDB === 'undefined' || !indexedDB.databases) return
  const databases = await indexedDB.databases()
  await Promise.all(
    databases.map(
      ({ name }) =>
        new Promise<void>((resolve) => {
          if (!name?.startsWith(PREFIX)) {
            resolve()
            return
          }
          const removal = indexedDB.deleteDatabase(name)
          removal.onsuccess = () => resolve()
          removal.onerror = () => resolve()
          removal.onblocked = () => resolve()
        }),
    ),
  )
}
