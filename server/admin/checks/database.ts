import { existsSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { checkFile } from '#server/database/file-checks.ts'
import { settle } from '#server/database/open.ts'
import { type Check, fine } from './finding.ts'

/** The version of SQLite, its settings, and everything inside the file. */
export const database: Check = ({ database: file }) => {
  if (!existsSync(file)) {
    return [
      {
        level: 'note',
        what: { nl: `database: er is nog geen ${file}`, en: `database: there is no ${file} yet` },
        advice: {
          nl: 'Is DATA_DIR goed? De eerste start van de server maakt de database.',
          en: 'Is DATA_DIR right? The first start of the server makes the database.',
        },
      },
    ]
  }
  return [...settings(file), ...contents(file)]
}

function settings(file: string) {
  const connection = new BetterSqlite3(file, { readonly: true })
  try {
    const version = String(connection.prepare('SELECT sqlite_version()').pluck().get())
    settle(connection)
    return [
      fine(
        `SQLite ${version}: instellingen kloppen (WAL, synchronous FULL)`,
        `SQLite ${version}: settings are right (WAL, synchronous FULL)`,
      ),
    ]
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [
      {
        level: 'fault' as const,
        what: { nl: `SQLite: ${why}`, en: `SQLite: ${why}` },
        advice: {
          nl: 'Is dit de goede map, en een lokale schijf? Zet anders een back-up terug.',
          en: 'Is this the right folder, and a local disk? Otherwise restore a backup.',
        },
      },
    ]
  } finally {
    connection.close()
  }
}

function contents(file: string) {
  const faults = checkFile(file)
  if (faults.length === 0) {
    return [
      fine(
        'inhoud: database heel, verwijzingen en controlegetallen kloppen',
        'contents: database whole, references and checksums right',
      ),
    ]
  }
  return faults.map(({ check, what }) => ({
    level: 'fault' as const,
    what: { nl: `inhoud: ${check}: ${what}`, en: `contents: ${check}: ${what}` },
    advice: {
      nl: 'Stop de server, bewaar een kopie van de map en zet de laatste goede back-up terug: npm run restore -- BESTAND',
      en: 'Stop the server, keep a copy of the folder and restore the last good backup: npm run restore -- FILE',
    },
  }))
}
