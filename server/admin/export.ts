import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeExport } from '#server/export/write-export.ts'
import { exportPerson } from '#server/privacy/person-export.ts'
import { type Command, EXIT } from './command.ts'
import { withRecords } from './open-records.ts'

/** Boards and records as one open file, or all about one person. */
export const exportCommand: Command = {
  help: {
    nl: `npm run export [-- --team KIE | --person ADRES] [--to BESTAND]

Schrijft alles, één team, of alles over één persoon in een open JSON-bestand. De server mag draaien.
Wat erin staat: server/export/README.md

  --team CODE     alleen dit team
  --person ADRES  wat er over deze persoon wordt bewaard (AVG)
  --to BESTAND    in dit bestand; anders beterbord-….json in deze map`,
    en: `npm run export [-- --team KIE | --person MAIL] [--to FILE]

Writes everything, one team, or all about one person into an open JSON file. The server may run.
What is in it: server/export/README.md

  --team CODE     this team only
  --person MAIL   what is kept about this person (GDPR)
  --to FILE       into this file; otherwise beterbord-….json in this folder`,
  },
  options: { team: { type: 'string' }, person: { type: 'string' }, to: { type: 'string' } },
  async run({ config, clock, option, say, fail }) {
    const code = option('team')?.toUpperCase()
    const address = option('person')?.toLowerCase()
    const name = address ? 'persoon' : (code?.toLowerCase() ?? 'alles')
    const time = clock.now().slice(0, 16).replace(':', '')
    const file = resolve(option('to') ?? `beterbord-${name}-${time}.json`)
    return await withRecords(config, clock, (records) => {
      const personId = address && records.stores.people.byEmail(address)?.id
      const teamId = code === undefined ? 'all' : records.stores.teams.idByCode(code)
      if ((address && !personId) || teamId === undefined) {
        return fail({
          nl: `${address ?? code} is hier niet bekend.`,
          en: `${address ?? code} is not known here.`,
        })
      }
      const content = personId ? exportPerson(records, personId) : writeExport(records, teamId)
      writeFileSync(file, `${JSON.stringify(content, null, 1)}\n`, { mode: 0o600 })
      say({
        nl: `Geschreven: ${file}. Er staan namen in: bewaar het zorgvuldig.`,
        en: `Written: ${file}. It holds names: keep it with care.`,
      })
      return EXIT.ok
    })
  },
}
