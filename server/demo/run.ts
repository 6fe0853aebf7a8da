import { systemClock } from '#server/clock.ts'
import type { Config } from '#server/config.ts'
import { FolderInUse } from '#server/database/lock.ts'
import { makeDemo, NotADemo } from './make.ts'
import { DEMO_PASSWORD } from './network.ts'
import { emailOf } from './network-rows.ts'

/** Makes the demo when it is not there, or anew with `--reset`. What cannot work ends with a sentence. */
export async function makeDemoOrExit(config: Config, options: readonly string[]): Promise<void> {
  const unknown = options.find((option) => option !== '--reset')
  if (unknown !== undefined) {
    exit(`‘${unknown}’ ken ik niet. De demo kent alleen --reset: npm run demo -- --reset`)
  }
  try {
    const isMade = await makeDemo(config, {
      now: systemClock.now(),
      reset: options.includes('--reset'),
    })
    console.log(
      isMade
        ? 'De demo is gemaakt: zes scholen, met zes weken geschiedenis.'
        : 'De demo van de vorige keer gaat verder. Opnieuw beginnen: npm run demo -- --reset',
    )
  } catch (error) {
    if (error instanceof NotADemo) {
      exit(
        `In de map ${config.dataFolder} staan borden die geen demo zijn. Er is niets veranderd. Kies een andere map met DATA_DIR.`,
      )
    }
    if (error instanceof FolderInUse) {
      exit(
        `De map ${config.dataFolder} is al in gebruik door een Beterbord dat nog draait. Stop dat eerst, of kies een andere map met DATA_DIR.`,
      )
    }
    throw error
  }
}

function exit(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const HINTS = [
  ['Anna', 'locatiecoördinator van De Kievit'],
  ['Bouke', 'intern begeleider van De Kievit'],
  ['Femke', 'werkt op twee scholen en in een expertgroep'],
  ['Gerbrich', 'locatiecoördinator van It Skûtsje'],
  ['Harmen', 'directeur, leest mee op alle borden'],
  ['Ineke', 'beheerder van het netwerk'],
] as const

/** A few people to sign in as, and the password of all of them. */
export function signInHint(): string {
  const width = Math.max(...HINTS.map(([name]) => emailOf(name).length))
  return [
    '',
    `Inloggen met het wachtwoord ${DEMO_PASSWORD}, als bijvoorbeeld`,
    ...HINTS.map(([name, what]) => `  ${emailOf(name).padEnd(width)}  ${what}`),
  ].join('\n')
}
