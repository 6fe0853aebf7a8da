import { type Call, EXIT, type Exit } from '#server/admin/command.ts'
import { makeOperatorResetLink } from '#server/commands/make-reset-link.ts'
import type { Records } from '#server/parts.ts'
import { findPerson } from './find.ts'
import { printLink } from './link-line.ts'

export function printResetLink(records: Records, call: Call, [address]: readonly string[]): Exit {
  const person = findPerson(records, call, address)
  if (typeof person === 'number') return person
  printLink(call, 'nieuw-wachtwoord', makeOperatorResetLink(records, person.id))
  return EXIT.ok
}
