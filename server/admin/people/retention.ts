import { type Call, EXIT, type Exit } from '#server/admin/command.ts'
import type { Records } from '#server/parts.ts'

/** How many years archived cards stay: tells, or sets with `--archive-years`. */
export function retention({ stores }: Records, { option, say, fail }: Call): Exit {
  const asked = option('archive-years')
  if (asked !== undefined) {
    const years = Number(asked)
    if (!Number.isInteger(years) || years < 1 || years > 20) {
      fail({ nl: 'Kies 1 tot en met 20 jaar.', en: 'Choose 1 to 20 years.' })
      return EXIT.misused
    }
    stores.retention.setArchiveYears(years)
  }
  const years = stores.retention.archiveYears()
  say({
    nl: `Kaarten in het archief blijven ${years} jaar, in de prullenbak 90 dagen; in de nacht van 1 augustus verdwijnt wat ouder is. Besluiten blijven.`,
    en: `Cards stay in the archive for ${years} years, in the bin for 90 days; what is older goes in the night of 1 August. Decisions stay.`,
  })
  return EXIT.ok
}
