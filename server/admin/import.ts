import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { exportFile } from '#server/export/format.ts'
import { readExport } from '#server/export/read-export.ts'
import { type Command, EXIT } from './command.ts'
import { withRecords } from './open-records.ts'

/** Adds the teams of an export. */
export const importCommand: Command = {
  help: {
    nl: `npm run import -- BESTAND

Voegt de teams van een export toe. Een team dat er al is blijft precies zoals het is, met al zijn
besluiten. Mensen komen zonder wachtwoord: npm run admin -- reset-link ADRES`,
    en: `npm run import -- FILE

Adds the teams of an export. A team that is here already stays exactly as it is, with all of its
decisions. People come without a password: npm run admin -- reset-link MAIL`,
  },
  options: {},
  async run({ config, clock, rest, say, fail }) {
    const [given, ...more] = rest
    if (given === undefined || more.length > 0) {
      fail({
        nl: 'Welk bestand? npm run import -- BESTAND',
        en: 'Which file? npm run import -- FILE',
      })
      return EXIT.misused
    }
    const file = exportFile.safeParse(parse(readFileSync(resolve(given), 'utf8')))
    if (!file.success) {
      return fail({
        nl: `${given} is geen export van Beterbord. Er is niets veranderd.`,
        en: `${given} is no export of Beterbord. Nothing was changed.`,
      })
    }
    const outcome = await withRecords(config, clock, (records) => readExport(records, file.data))
    if (!outcome.ok) {
      return fail({
        nl: `Dit bestand is van een andere versie: ‘${outcome.unknown}’ bestaat hier niet. Er is niets veranderd.`,
        en: `This file is of another version: there is no ‘${outcome.unknown}’ here. Nothing was changed.`,
      })
    }
    const { added, skipped, withoutAddress } = outcome
    say({
      nl: `Toegevoegd: ${added.join(', ') || '–'}. Was er al en bleef zoals het was: ${skipped.join(', ') || '–'}.`,
      en: `Added: ${added.join(', ') || '–'}. Was here and stayed as it was: ${skipped.join(', ') || '–'}.`,
    })
    if (withoutAddress.length > 0) {
      say({
        nl: `Hun e-mailadres is hier al van een ander: ${withoutAddress.join(', ')}.`,
        en: `Their address is somebody else's here: ${withoutAddress.join(', ')}.`,
      })
    }
    return EXIT.ok
  },
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
