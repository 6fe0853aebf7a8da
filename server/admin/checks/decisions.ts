import { existsSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { verifyChains } from '#server/database/verify-chains.ts'
import { createHeadsBook } from '#server/heads-book.ts'
import { type Check, fine } from './finding.ts'

/** Do the chains of decisions hold, also beside the heads that were written down outside the database? */
export const decisions: Check = ({ config, database }) => {
  if (!existsSync(database)) return []
  const connection = new BetterSqlite3(database, { readonly: true })
  try {
    const { teams, unguarded, isSound } = verifyChains(
      { connection },
      createHeadsBook(config.dataFolder).known(),
    )
    const count = teams.reduce((sum, { entries }) => sum + entries, 0)
    if (isSound) {
      return [fine(`besluiten: keten klopt (${count})`, `decisions: the chain holds (${count})`)]
    }
    const broken = teams.flatMap(({ code, fault }) =>
      fault ? [`${code} ${fault.reason} ${fault.seq}`] : [],
    )
    const what = [...broken, ...unguarded].join(', ')
    return [
      {
        level: 'fault',
        what: {
          nl: `besluiten: de keten klopt niet (${what})`,
          en: `decisions: the chain does not hold (${what})`,
        },
        advice: {
          nl: 'Is er een oudere back-up teruggezet? Dan horen besluiten van daarna opnieuw op papier. Anders: bewaar dit bestand en draai npm run verify -- op de back-ups.',
          en: 'Was an older backup restored? Then later decisions are missing here. Otherwise: keep this file and run npm run verify -- on the backups.',
        },
      },
    ]
  } catch {
    // What is wrong with the file, the check of the database says.
    return []
  } finally {
    connection.close()
  }
}
