import { join } from 'node:path'
import { DATABASE_FILE } from '#server/database/file-name.ts'
import { backups } from './checks/backups.ts'
import { clockCheck } from './checks/clock.ts'
import { database } from './checks/database.ts'
import { decisions } from './checks/decisions.ts'
import { disk } from './checks/disk.ts'
import type { Check, Finding } from './checks/finding.ts'
import { mail } from './checks/mail.ts'
import { settings } from './checks/settings.ts'
import { web } from './checks/web.ts'
import { type Command, EXIT, type Words } from './command.ts'

/** In the order in which they are told. */
const CHECKS: readonly Check[] = [
  settings,
  disk,
  database,
  decisions,
  backups,
  clockCheck,
  web,
  mail,
]
const LEVELS: Readonly<Record<Finding['level'], Words>> = {
  ok: { nl: 'ok     ', en: 'ok     ' },
  note: { nl: 'let op ', en: 'note   ' },
  fault: { nl: 'FOUT   ', en: 'FAULT  ' },
}

/** [OPS5] Looks at everything that a running board rests on. Changes nothing; the server may run. */
export const doctor: Command = {
  help: {
    nl: `npm run doctor

Kijkt alles na waar het bord op rust en zegt wat er te doen is: instellingen, schijf, database,
back-ups, klok, websockets door PUBLIC_URL, mail. Verandert niets; de server mag draaien.`,
    en: `npm run doctor

Looks at everything the board rests on and says what to do: settings, disk, database, backups,
clock, websockets through PUBLIC_URL. Changes nothing; the server may run.`,
  },
  options: {},
  async run({ config, clock, say }) {
    const patient = { config, clock, database: join(config.dataFolder, DATABASE_FILE) }
    let isWell = true
    for (const check of CHECKS) {
      for (const finding of await check(patient)) {
        if (finding.level === 'fault') isWell = false
        say(line(finding))
      }
    }
    return isWell ? EXIT.ok : EXIT.failed
  },
}

function line(finding: Finding): Words {
  const { level, what } = finding
  const told = (language: keyof Words) => {
    const first = LEVELS[level][language] + what[language]
    return finding.level === 'ok' ? first : `${first}\n       → ${finding.advice[language]}`
  }
  return { nl: told('nl'), en: told('en') }
}
