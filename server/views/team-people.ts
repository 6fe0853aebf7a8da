import { hasChargeOf } from '#server/commands/charge.ts'
import type { Parts } from '#server/parts.ts'
import type { PersonFacts, TeamFacts } from '#shared/model/people.ts'
import type { TeamPeople } from '#shared/protocol/http.ts'
import { may } from '#shared/rules/permissions.ts'

/** The people page of a team. Addresses and invitations are for who manages its people. */
export function viewTeamPeople(
  { stores }: Parts,
  team: TeamFacts,
  reader: PersonFacts,
): TeamPeople {
  const mayManage = may(reader, 'people/manage', team)
  return {
    members: stores.memberships.ofTeam(team.id).map((member) => ({
      ...member,
      email: mayManage ? member.email : '',
      mayReset: member.id !== reader.id && mayManage && hasChargeOf(stores, reader, member.id),
    })),
    invitations: mayManage ? invitationsOf(stores.invitations.unusedOf(team.id)) : [],
  }
}

type Rows = ReturnType<Parts['stores']['invitations']['unusedOf']>

function invitationsOf(rows: Rows): TeamPeople['invitations'] {
  return rows.flatMap(({ id, email, name, role, created_at, expires_at }) =>
    role === null ? [] : [{ id, email, name, role, createdAt: created_at, expiresAt: expires_at }],
  )
}
