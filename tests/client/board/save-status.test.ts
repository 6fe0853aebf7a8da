import { expect, test } from 'vitest'
import type { SaveStatus } from '#client/board/board-state.ts'
import type { Standing } from '#client/board/connection.ts'
import { saveStatus } from '#client/board/save-status.ts'

const SAVED: Standing = {
  connected: true,
  allOnDisk: true,
  waiting: 0,
  onDevice: 'none',
  isSynced: true,
  everConnected: true,
}
const away = { connected: false, allOnDisk: false }

const table: [string, Partial<Standing>, SaveStatus][] = [
  ['all on the server’s disk', {}, 'saved'],
  ['sent, not yet on its disk', { allOnDisk: false, waiting: 1 }, 'saving'],
  ['the same, with a copy here', { allOnDisk: false, waiting: 1, onDevice: 'kept' }, 'saving'],
  ['not reached yet', { ...away, everConnected: false }, 'loading'],
  ['no connection, in this page only', { ...away, waiting: 1 }, 'unkept'],
  [
    'no connection, on its way to the device',
    { ...away, waiting: 1, onDevice: 'writing' },
    'saving',
  ],
  ['no connection, on the device', { ...away, waiting: 1, onDevice: 'kept' }, 'kept'],
]

test.each(table)('[SYNC3] %s', (_what, standing, status) => {
  expect(saveStatus({ ...SAVED, ...standing }, true, false)).toBe(status)
})
