import { Cron } from 'croner'
import type { App } from './app.ts'
import { backupFolder, backupsIn } from './backups/folder.ts'
import { createNightBackup } from './backups/night-backup.ts'
import { forgetWhatIsPast } from './commands/forget-what-is-past.ts'
import { tidyBoards } from './commands/tidy-boards.ts'

const TIMEZONE = 'Europe/Amsterdam'
/** Every night, holidays too: nobody is at the board then, and a restore must never be far away. */
export const NIGHT = '30 2 * * *'
/** The night in which a school year ends (CAL8): boards are written anew without what is past its time. */
export const NEW_SCHOOL_YEAR = '0 3 1 8 *'
/** A computer that is off at night makes its backup by day, once it has started quietly. */
const AFTER_START_MS = 60_000
const DAY_MS = 86_400_000

/** What the server does by itself. Returns what stops it. */
export function startNightly({ http, parts }: App): () => void {
  const { config, clock } = parts
  const backup = createNightBackup(config, http.log)
  const failed = (error: unknown) => {
    http.log.error({ event: 'night.failed', error: String(error) }, 'nightly work failed')
  }
  const options = { timezone: TIMEZONE, protect: true, unref: true, catch: failed }
  const night = new Cron(NIGHT, options, async () => {
    forgetWhatIsPast(parts)
    await backup.run()
  })
  const newYear = new Cron(NEW_SCHOOL_YEAR, options, async () => {
    const boards = await tidyBoards(parts)
    http.log.info({ event: 'boards.tidied', boards }, 'what was past its time is gone')
  })
  const afterStart = setTimeout(() => {
    const [newest] = backupsIn(backupFolder(config.dataFolder))
    const isYoung = newest && Date.parse(clock.now()) - Date.parse(newest.at) < DAY_MS
    if (!isYoung) backup.run().catch(failed)
  }, AFTER_START_MS)
  afterStart.unref()
  return () => {
    night.stop()
    newYear.stop()
    clearTimeout(afterStart)
    backup.stop()
  }
}
