import { backupFolder, backupsIn } from '#server/backups/folder.ts'
import { type Check, fine } from './finding.ts'

/** A night may be missed, two may not. */
const OLD_HOURS = 50
const HOUR_MS = 3_600_000

/** Is there a backup, and is it young enough? */
export const backups: Check = ({ config, clock }) => {
  const [newest] = backupsIn(backupFolder(config.dataFolder))
  const hours = newest && (Date.parse(clock.now()) - Date.parse(newest.at)) / HOUR_MS
  if (newest && hours !== undefined && hours < OLD_HOURS) {
    const day = newest.at.slice(0, 16).replace('T', ' ')
    return [fine(`back-up: de laatste is van ${day} UTC`, `backup: the last is of ${day} UTC`)]
  }
  return [
    {
      level: 'note',
      what: newest
        ? {
            nl: `back-up: de laatste is van ${newest.at.slice(0, 10)}`,
            en: `backup: the last is of ${newest.at.slice(0, 10)}`,
          }
        : { nl: 'back-up: er is er nog geen', en: 'backup: there is none yet' },
      advice: {
        nl: 'Een server die aan blijft maakt er elke nacht een. Nu meteen: npm run backup. Bewaar er ook een op een andere computer.',
        en: 'A server that stays on makes one every night. Right now: npm run backup. Keep one on another computer too.',
      },
    },
  ]
}
