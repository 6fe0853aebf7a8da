import { join, resolve } from 'node:path'
import { backupFolder } from '#server/backups/folder.ts'
import { makeBackup } from '#server/backups/make.ts'
import { DATABASE_FILE } from '#server/database/file-name.ts'
import { type Command, EXIT } from './command.ts'
import { describeFaults } from './describe-faults.ts'

/** A backup while people work. */
export const backup: Command = {
  help: {
    nl: `npm run backup [-- --to MAP]

Maakt een back-up terwijl iedereen doorwerkt, en kijkt haar na: eerst dan heet zij goed.
De laatste 14 blijven; geen enkele blijft langer dan 35 dagen.

  --to MAP       in deze map; anders in DATA_DIR/backups`,
    en: `npm run backup [-- --to FOLDER]

Makes a backup while everybody works on, and checks it: only then it is called good.
The last 14 stay; none stays longer than 35 days.

  --to FOLDER    in this folder; otherwise in DATA_DIR/backups`,
  },
  options: { to: { type: 'string' } },
  async run({ config, clock, rest, option, say, print, fail }) {
    if (rest.length > 0) {
      fail({ nl: `‘${rest[0]}’ ken ik niet.`, en: `I do not know ‘${rest[0]}’.` })
      return EXIT.misused
    }
    const to = option('to')
    const outcome = await makeBackup({
      database: join(config.dataFolder, DATABASE_FILE),
      folder: to === undefined ? backupFolder(config.dataFolder) : resolve(to),
      now: clock.now(),
    })
    if (!outcome.ok) {
      for (const line of describeFaults(outcome.faults)) print(line)
      return fail({
        nl: `De back-up is niet goed. De kopie staat in ${outcome.file}. Oudere back-ups zijn niet opgeruimd. Draai: npm run doctor`,
        en: `The backup is not good. The copy is ${outcome.file}. Older backups were not cleared away. Run: npm run doctor`,
      })
    }
    say({
      nl: `De back-up is goed: ${outcome.file} (${kilobytes(outcome.bytes)} kB)`,
      en: `The backup is good: ${outcome.file} (${kilobytes(outcome.bytes)} kB)`,
    })
    if (outcome.removed.length > 0) {
      const count = outcome.removed.length
      say({ nl: `Oude opgeruimd: ${count}`, en: `Old ones cleared away: ${count}` })
    }
    return EXIT.ok
  },
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024)
}
