import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { checkFile } from '#server/database/file-checks.ts'
import { DATABASE_FILE } from '#server/database/file-name.ts'
import { type ChainsReport, verifyChains } from '#server/database/verify-chains.ts'
import { createHeadsBook, type KnownHeads, readHeads } from '#server/heads-book.ts'
import { shortHash } from '#shared/rules/decision-chain.ts'
import { type Command, EXIT } from './command.ts'
import { describeFaults } from './describe-faults.ts'

/** [DEC3] Recalculates the decisions in a file. Anybody who has the file can do this. */
export const verify: Command = {
  help: {
    nl: `npm run verify -- [BESTAND] [TEAM NUMMER KENMERK …]

Rekent de ketens van besluiten in een bestand na. Zonder bestand: die van DATA_DIR. Kenmerken die
eerder zijn opgeschreven (afgedrukt register, decision-heads.txt) mogen erachter: KIE 14 9f3c…`,
    en: `npm run verify -- [FILE] [TEAM NUMBER HASH …]

Recalculates the chains of decisions in a file. Without a file: that of DATA_DIR. Hashes that were
written down before (printed register, decision-heads.txt) may follow: KIE 14 9f3c…`,
  },
  options: {},
  async run({ config, rest, say, print, fail }) {
    const [given, ...printed] = rest
    const file = given === undefined ? join(config.dataFolder, DATABASE_FILE) : resolve(given)
    if (!existsSync(file)) {
      return fail({ nl: `Er is geen bestand ${file}.`, en: `There is no file ${file}.` })
    }
    const heads = together(createHeadsBook(dirname(file)).known(), asHeads(printed))
    const connection = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
    let report: ChainsReport
    try {
      report = verifyChains({ connection }, heads)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return fail({ nl: `Niet te lezen: ${why}`, en: `Cannot be read: ${why}` })
    } finally {
      connection.close()
    }
    for (const { code, entries, head, fault } of report.teams) {
      if (head) print(`${code} ${head.seq} ${head.hash}`)
      if (fault) print(`${code}: ${fault.reason} ${fault.seq} / ${entries}`)
    }
    for (const name of report.unguarded) print(`- ${name}`)
    const faults = checkFile(file)
    for (const line of describeFaults(faults)) print(line)
    if (!report.isSound || faults.length > 0) {
      return fail({
        nl: 'De keten van besluiten klopt NIET. Bewaar dit bestand, en vergelijk het met een back-up.',
        en: 'The chain of decisions does NOT hold. Keep this file, and compare it with a backup.',
      })
    }
    const heads8 = report.teams.flatMap(({ code, head }) =>
      head ? [`${code} ${shortHash(head.hash)}`] : [],
    )
    say({
      nl: `Keten klopt: ${heads8.join(', ') || 'nog geen besluiten'}`,
      en: `The chain holds: ${heads8.join(', ') || 'no decisions yet'}`,
    })
    return EXIT.ok
  },
}

/** `KIE 14 9f3c…` as somebody typed it over from paper. */
function asHeads(words: readonly string[]): KnownHeads {
  const lines: string[] = []
  for (let index = 0; index + 2 < words.length; index += 3) {
    lines.push(`- ${words.slice(index, index + 3).join(' ')}`)
  }
  return readHeads(lines.join('\n'))
}

function together(one: KnownHeads, other: KnownHeads): KnownHeads {
  const codes = [...Object.keys(one), ...Object.keys(other)]
  return Object.fromEntries(
    codes.map((code) => [code, [...(one[code] ?? []), ...(other[code] ?? [])]]),
  )
}
