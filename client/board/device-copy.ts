import { fetchUpdates, IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import { COPY_NOTES } from '#client/api/device.ts'
import type { Unsent } from './unsent.ts'

/** What the copy on a device knows about itself. */
export type CopyNotes = {
  /** Which life of the document it is of (SYNC10); undefined in a new copy. */
  readonly epoch: string | undefined
  readonly waiting: number
  readonly unsent: readonly Unsent[]
}

export type DeviceCopy = {
  /** Settles when everything it has is in the document; null when the store of this device does not work. */
  readonly whenLoaded: Promise<CopyNotes | null>
  noteEpoch(epoch: string): void
  /** Takes in what other tabs of this person wrote since, as far as it is of the same life of the document. */
  catchUp(epoch: string): Promise<void>
  /**
   * Settles when the device has the number and every change before it. Rejects when it did not take them: full, or
   * private browsing.
   */
  noteWaiting(count: number): Promise<void>
  noteUnsent(unsent: readonly Unsent[]): void
  close(): Promise<void>
  remove(): Promise<void>
}

/** A store that says nothing for so long is given up: what it has must not come in behind the back of the server. */
const PATIENCE_MS = 4000

/** Keeps a document in IndexedDB, and takes in what is there. */
export function openDeviceCopy(name: string, doc: Y.Doc): DeviceCopy {
  const store = new IndexeddbPersistence(name, doc)
  let isNoting = false
  let latest: readonly Unsent[] = []

  const load = async (): Promise<CopyNotes> => {
    const [epoch, waiting, unsent] = await Promise.all(
      ['epoch', COPY_NOTES.waiting, 'unsent'].map((key): Promise<unknown> => store.get(key)),
    )
    await store.whenSynced
    return {
      epoch: typeof epoch === 'string' ? epoch : undefined,
      waiting: typeof waiting === 'number' ? waiting : 0,
      unsent: Array.isArray(unsent) ? unsent : [],
    }
  }
  const patience = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the store of this device does not answer')), PATIENCE_MS)
  })
  const whenLoaded = Promise.race([load(), patience]).catch(() => {
    store.destroy().catch(() => {})
    return null
  })

  const noteUnsent = (unsent: readonly Unsent[]) => {
    latest = unsent
    if (isNoting) return
    isNoting = true
    const next = () => {
      isNoting = false
      if (latest !== unsent) noteUnsent(latest)
    }
    store.set('unsent', unsent as never).then(next, next)
  }

  const noteWaiting = async (count: number) => {
    await store.whenSynced
    if (!store.db) throw new Error('the store of this device is closed')
    // Over both parts, so that it comes after the changes that were written to the other one.
    const noting = store.db.transaction([COPY_NOTES.part, COPY_NOTES.changes], 'readwrite')
    noting.objectStore(COPY_NOTES.part).put(count, COPY_NOTES.waiting)
    await completed(noting)
  }

  const catchUp = async (epoch: string) => {
    if ((await store.get('epoch')) === epoch) await fetchUpdates(store)
  }

  return {
    whenLoaded,
    // A tab that was closed without a network leaves its work to those that are still open.
    catchUp: (epoch) => catchUp(epoch).catch(() => {}),
    noteEpoch: (epoch) => {
      store.set('epoch', epoch).catch(() => {})
    },
    noteWaiting,
    noteUnsent,
    close: () => store.destroy(),
    remove: () => store.clearData(),
  }
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('the device wrote nothing'))
  })
}
