import { backupFolder, backupsIn } from '#server/backups/folder.ts'
import { ROOM_MB } from '#server/disk-room.ts'
import type { Parts } from '#server/parts.ts'
import { serverState } from '#shared/protocol/server-state.ts'
import { describe } from './describe.ts'
import type { Http } from './http.ts'

const config = { access: 'network/manage' } as const
/** A night may be missed; two may not. */
const OLD_AFTER_MS = 2 * 86_400_000

/** Room on the disk and the last backup, before anybody notices that there is none. */
export function addServerStateRoutes(
  http: Http,
  { config: { dataFolder }, clock }: Pick<Parts, 'config' | 'clock'>,
  free: (folder: string) => number,
): void {
  http.get(
    '/api/network/server',
    { config, schema: describe('Schijfruimte en laatste back-up', serverState) },
    () => {
      const [newest] = backupsIn(backupFolder(dataFolder))
      const freeMegabytes = free(dataFolder)
      return {
        freeMegabytes,
        leastMegabytes: ROOM_MB.least,
        isLow: freeMegabytes < ROOM_MB.ample,
        backupAt: newest?.at ?? null,
        isBackupOld: !newest || Date.parse(clock.now()) - Date.parse(newest.at) > OLD_AFTER_MS,
      }
    },
  )
}
