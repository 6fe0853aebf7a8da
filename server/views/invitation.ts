import type * as z from 'zod/mini'
import { hasAccount } from '#server/commands/accept-invitation.ts'
import type { InvitationRow } from '#server/database/invitations.ts'
import type { Parts } from '#server/parts.ts'
import type { invitationLook } from '#shared/protocol/http.ts'

/** What the holder of an invitation sees before accepting it. */
export function viewInvitation(
  { stores }: Parts,
  invitation: InvitationRow,
): z.infer<typeof invitationLook> {
  const { email, name, role, network_role: networkRole, team_id: teamId } = invitation
  const team = teamId === null ? undefined : stores.teams.get(teamId)
  const account = stores.people.byEmail(email)
  return {
    email,
    name: account?.name ?? name,
    teamName: team?.name ?? stores.network.get()?.name ?? '',
    role,
    networkRole,
    hasAccount: hasAccount(account),
  }
}
