import type { SaveStatus } from './board-state.ts'
import type { Standing } from './connection.ts'

/** What may honestly be said of my work, given what is known of the connection. */
export function saveStatus(
  standing: Standing,
  mayWrite: boolean,
  storageFull: boolean,
): SaveStatus {
  const { connected, allOnDisk, waiting, onDevice, everConnected } = standing
  if (storageFull) return 'full'
  if (connected && !mayWrite) return 'read-only'
  if (allOnDisk && waiting === 0) return 'saved'
  if (connected) return waiting === 0 ? 'loading' : 'saving'
  if (!everConnected && waiting === 0) return 'loading'
  return onDevice === 'writing' ? 'saving' : onDevice === 'kept' ? 'kept' : 'unkept'
}

/** The same with the records beside the board (measurements, reactions) that wait in the outbox of this device. */
export function withRecords(save: SaveStatus, waiting: number, areKept: boolean): SaveStatus {
  if (waiting === 0 || save === 'full' || save === 'unkept') return save
  if (save === 'kept') return areKept ? 'kept' : 'unkept'
  return 'saving'
}
