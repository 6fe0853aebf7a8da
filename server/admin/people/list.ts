import { type Call, EXIT, type Exit } from '#server/admin/command.ts'
import type { Records } from '#server/parts.ts'

/** Who can sign in, with their roles and how many devices they are signed in on. */
export function listPeople({ stores }: Records, { print, say }: Call): Exit {
  const people = stores.people.allActive()
  if (people.length === 0) {
    say({
      nl: 'Er is nog niemand. Inrichten: npm run admin -- setup-link',
      en: 'Nobody exists yet. To set up: npm run admin -- setup-link',
    })
    return EXIT.ok
  }
  for (const { id, name, email } of people) {
    const roles = [
      ...stores.people.networkRoles(id),
      ...stores.teams
        .ofPerson(id)
        .flatMap(({ id: teamId, code }) =>
          stores.memberships.rolesIn(teamId, id).map((role) => `${code}:${role}`),
        ),
    ]
    const devices = stores.signIns.ofPerson(id).length
    print([name, email ?? '-', roles.join(' ') || '-', String(devices)].join('\t'))
  }
  return EXIT.ok
}
