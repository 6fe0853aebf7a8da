import { texts } from '#client/texts/texts.ts'
import type { InvitationLook } from '#shared/protocol/http.ts'

/** What somebody is invited as, in words. */
export function invitedAs({ role, networkRole }: InvitationLook): string {
  if (role !== null) return texts.people.roles[role]
  return networkRole === null ? texts.people.roles.guest : texts.people.networkRoles[networkRole]
}
