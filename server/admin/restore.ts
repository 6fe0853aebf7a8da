import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { restoreBackup } from '#server/backups/restore.ts'
import { checkFile } from '#server/database/file-checks.ts'
import { type Command, EXIT } from './command.ts'
import { describeFaults } from './describe-faults.ts'

/** Puts a backup back. */
export const restore: Command = {
  help: {
    nl: `npm run restore -- BESTAND

Zet een back-up terug. De server moet gestopt zijn. Het bestand wordt eerst nagekeken; wat er nu
staat wordt opzij gezet en nooit weggegooid. Open tabbladen en laptops die offline waren kunnen
het terugzetten niet ongedaan maken: zij bewaren hun eigen werk en beginnen met de teruggezette borden.`,
    en: `npm run restore -- FILE

Puts a backup back. The server must be stopped. The file is checked first; what is there now is
set aside and never deleted. Open tabs and laptops that were offline cannot undo the restore: they
keep their own work and start from the restored boards.
`,
  },
  options: {},
  async run({ config, clock, rest, say, print, fail }) {
    const [given, ...more] = rest
    if (given === undefined || more.length > 0) {
      fail({
        nl: 'Welk bestand? npm run restore -- BESTAND',
        en: 'Which file? npm run restore -- FILE',
      })
      return EXIT.misused
    }
    const file = resolve(given)
    if (!existsSync(file)) {
      return fail({ nl: `Er is geen bestand ${file}.`, en: `There is no file ${file}.` })
    }
    const faults = checkFile(file)
    if (faults.length > 0) {
      for (const line of describeFaults(faults)) print(line)
      return fail({
        nl: 'Dit bestand is niet goed. Er is niets veranderd. Kies een oudere back-up.',
        en: 'This file is not good. Nothing was changed. Choose an older backup.',
      })
    }
    const { dataFolder } = config
    const { setAside, withoutDecisions } = await restoreBackup({ dataFolder, file, clock })
    say({ nl: `Teruggezet: ${file}`, en: `Restored: ${file}` })
    if (setAside !== null) {
      say({
        nl: `Wat er stond is opzij gezet: ${setAside}. Gooi het weg als alles klopt.`,
        en: `What was there is set aside: ${setAside}. Throw it away once all is well.`,
      })
    }
    if (withoutDecisions.length > 0) {
      const teams = withoutDecisions.join(', ')
      say({
        nl: `Besluiten van na deze back-up staan er niet in, van: ${teams}. Neem ze opnieuw, van papier of uit het opzij gezette bestand.`,
        en: `Decisions after this backup are not in it, of: ${teams}. Take them anew, from paper or from the file set aside.`,
      })
    }
    return EXIT.ok
  },
}
