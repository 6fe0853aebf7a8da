import { type Call, EXIT, type Exit } from '#server/admin/command.ts'
import { plusMinutes } from '#server/clock.ts'
import { makeSetupLink, SETUP_MINUTES } from '#server/commands/make-setup-link.ts'
import type { Records } from '#server/parts.ts'
import { printLink } from './link-line.ts'

export function printSetupLink(records: Records, call: Call): Exit {
  const token = makeSetupLink(records)
  if (token === null) {
    return call.fail({
      nl: 'Beterbord is al ingericht. Wie er niet in kan: npm run admin -- reset-link ADRES',
      en: 'Beterbord has been set up. Who cannot get in: npm run admin -- reset-link MAIL',
    })
  }
  printLink(call, 'inrichten', { token, expiresAt: plusMinutes(call.clock.now(), SETUP_MINUTES) })
  return EXIT.ok
}
