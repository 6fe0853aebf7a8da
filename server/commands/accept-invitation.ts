import type { InvitationRow } from '#server/database/invitations.ts'
import { weekdaysIn } from '#server/database/memberships.ts'
import type { PersonRow } from '#server/database/people.ts'
import { hashToken, newId } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import { faultInPassword } from '#server/passwords/rules.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { may, mayManageNetwork } from '#shared/rules/permissions.ts'
import { accepted, type Outcome, refused } from './outcome.ts'
import { rightsChanged } from './rights-changed.ts'
import { checkSignIn } from './sign-in.ts'

type Acceptance = { token: string; name: string; password: string; address: string }

/** [LINK2] The invitation behind a link, if it still works: whoever made it must still be allowed to. */
export function openInvitation(parts: Parts, token: string): InvitationRow | undefined {
  const { stores, clock } = parts
  const invitation = stores.invitations.open(hashToken(token), clock.now())
  if (!invitation) return undefined
  const inviter = stores.people.facts(invitation.invited_by)
  if (!inviter) return undefined
  if (invitation.team_id === null) return mayManageNetwork(inviter) ? invitation : undefined
  const team = stores.teams.facts(invitation.team_id)
  return team && may(inviter, 'people/manage', team) ? invitation : undefined
}

/** Whether somebody can sign in already; else the invitation lets them choose a password. */
export function hasAccount(person: PersonRow | undefined): person is PersonRow {
  return person !== undefined && person.left_at === null && person.password !== null
}

/**
 * [LINK1] Lets the invited person in, once, with the role of the invitation and no other. Who has an account proves it with its
 * password; somebody who came back after "uit dienst" starts with a new one.
 */
export async function acceptInvitation(
  parts: Parts,
  { token, name, password, address }: Acceptance,
): Promise<Outcome<PersonId>> {
  const invitation = openInvitation(parts, token)
  if (!invitation) return refused('invitation/invalid')
  const known = parts.stores.people.byEmail(invitation.email)
  if (hasAccount(known)) {
    const checked = await checkSignIn(parts, { email: invitation.email, password, address })
    return checked.ok ? letIn(parts, token, known, null) : checked
  }
  const fault = faultInPassword(password)
  if (fault) return refused(fault, 'password')
  const hashed = await parts.hashing.hash(password)
  if (hashed === null) return refused('server/busy')
  return letIn(parts, token, known, { name, password: hashed })
}

/** `known` is who had this address when the password was looked at; `fresh` is what a new account starts with. */
function letIn(
  parts: Parts,
  token: string,
  known: PersonRow | undefined,
  fresh: { name: string; password: string } | null,
): Outcome<PersonId> {
  const { stores, clock, database } = parts
  const at = clock.now()
  const outcome = database.transaction((): Outcome<PersonId> => {
    const invitation = openInvitation(parts, token)
    if (!invitation) return refused('invitation/invalid')
    const now = stores.people.byEmail(invitation.email)
    if (now?.password !== known?.password) return refused('server/busy')
    const personId = now?.id ?? newId()
    if (fresh) {
      const account = { ...fresh, left_at: null }
      if (now) stores.people.change(personId, account)
      else stores.people.add({ id: personId, email: invitation.email, created_at: at, ...account })
      if (now) {
        const subject = `person:${personId}`
        stores.audit.note({ at, actorId: personId, act: 'person/returned', subject })
      }
    }
    addRole(parts, personId, invitation)
    stores.invitations.change(invitation.id, { used_at: at })
    const subject = `invitation:${invitation.id} person:${personId}`
    stores.audit.note({ at, actorId: personId, act: 'invitation/accepted', subject })
    return accepted(personId)
  })
  if (outcome.ok) {
    const teams = stores.people.facts(outcome.value)?.memberships.map(({ teamId }) => teamId) ?? []
    rightsChanged(parts, { person: outcome.value, teams })
  }
  return outcome
}

function addRole({ stores, clock }: Parts, personId: PersonId, invitation: InvitationRow): void {
  const { team_id: teamId, role, network_role: networkRole } = invitation
  if (networkRole !== null) {
    stores.people.setNetworkRoles(personId, [...stores.people.networkRoles(personId), networkRole])
  }
  if (teamId === null || role === null) return
  stores.memberships.set(teamId, personId, {
    roles: [...stores.memberships.rolesIn(teamId, personId), role],
    workdays: weekdaysIn(invitation.days),
    at: clock.now(),
  })
}
