import { existsSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { type Check, fine } from './finding.ts'

/** Before this the software did not exist. */
const EARLIEST = '2026-01-01'
const SLACK_MS = 60_000

/** Does the clock of this computer make sense, beside what it said before? No other computer is asked. */
export const clockCheck: Check = ({ clock, database }) => {
  const now = clock.now()
  const last = existsSync(database) ? lastWritten(database) : null
  const isBack = last !== null && Date.parse(last) > Date.parse(now) + SLACK_MS
  if (now >= EARLIEST && !isBack) {
    const shown = now.slice(0, 16).replace('T', ' ')
    return [fine(`klok: ${shown} UTC`, `clock: ${shown} UTC`)]
  }
  return [
    {
      level: 'fault',
      what: {
        nl: `klok: ${now}${isBack ? `, maar er is al geschreven op ${last}` : ''}`,
        en: `clock: ${now}${isBack ? `, but something was written at ${last}` : ''}`,
      },
      advice: {
        nl: 'Zet de klok van deze computer gelijk (NTP) en start de server opnieuw.',
        en: 'Set the clock of this computer (NTP) and restart the server.',
      },
    },
  ]
}

function lastWritten(file: string): string | null {
  const connection = new BetterSqlite3(file, { readonly: true })
  try {
    const last = connection
      .prepare<[], { at: string | null }>(
        `SELECT max(at) AS at FROM (SELECT max(at) AS at FROM audit
         UNION ALL SELECT max(at) FROM document_update UNION ALL SELECT max(at) FROM document_snapshot)`,
      )
      .get()
    return last?.at ?? null
  } catch {
    // What is wrong with the file, the check of the database says.
    return null
  } finally {
    connection.close()
  }
}
