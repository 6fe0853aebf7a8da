import { type Call, EXIT, type Exit } from '#server/admin/command.ts'
import { type InvitedInto, invite } from '#server/commands/invite.ts'
import type { Records } from '#server/parts.ts'
import { NETWORK_ROLES, TEAM_ROLES } from '#shared/model/people.ts'
import { email, name } from '#shared/protocol/fields.ts'
import { printLink } from './link-line.ts'

/** Invites in the name of an administrator of the network, who answers for it. */
export function inviteSomebody(records: Records, call: Call, words: readonly string[]): Exit {
  const address = email.safeParse(words[0])
  const named = name.safeParse(words.slice(1).join(' '))
  if (!address.success || !named.success) {
    call.fail({
      nl: 'Wie? npm run admin -- invite ADRES NAAM --team KIE --role teacher',
      en: 'Who? npm run admin -- invite MAIL NAME --team KIE --role teacher',
    })
    return EXIT.misused
  }
  const into = placeFor(records, call)
  if (typeof into === 'number') return into
  const actor = administrator(records)
  if (!actor) {
    return call.fail({
      nl: 'Er is nog geen beheerder. Inrichten: npm run admin -- setup-link',
      en: 'There is no administrator yet. To set up: npm run admin -- setup-link',
    })
  }
  const outcome = invite(records, actor, { email: address.data, name: named.data, into })
  if (!outcome.ok) {
    return call.fail({
      nl: `${address.data} heeft die rol al.`,
      en: `${address.data} has that role already.`,
    })
  }
  printLink(call, 'uitnodiging', outcome.value)
  return EXIT.ok
}

function placeFor({ stores }: Records, call: Call): InvitedInto | Exit {
  const networkRole = NETWORK_ROLES.find((role) => role === call.option('network'))
  if (networkRole) return { networkRole }
  const role = TEAM_ROLES.find((known) => known === call.option('role'))
  const teamId = stores.teams.idByCode(call.option('team')?.toUpperCase() ?? '')
  if (role && teamId && stores.teams.get(teamId)) return { teamId, role, workdays: [] }
  call.fail({
    nl: `Waarin? --team met ${stores.teams.all().map(({ code }) => code)} en --role met ${TEAM_ROLES}, of --network met ${NETWORK_ROLES}`,
    en: `Into what? --team of ${stores.teams.all().map(({ code }) => code)} and --role of ${TEAM_ROLES}, or --network of ${NETWORK_ROLES}`,
  })
  return EXIT.misused
}

function administrator({ stores }: Records) {
  const found = stores.people.allNetworkRoles().find(({ role }) => role === 'administrator')
  return found ? stores.people.facts(found.person_id) : null
}
