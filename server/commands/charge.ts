import type { Stores } from '#server/database/stores.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { mayManageNetwork, mayResetPassword } from '#shared/rules/permissions.ts'

/** [PERM5] Whether `actor` may set this person's password or take them "uit dienst", in whichever team they share. */
export function hasChargeOf(
  { people, teams }: Stores,
  actor: PersonFacts,
  personId: PersonId,
): boolean {
  const subject = people.facts(personId)
  if (!subject) return false
  if (mayManageNetwork(actor)) return true
  return subject.memberships.some(({ teamId }) => {
    const team = teams.facts(teamId)
    return team !== null && mayResetPassword(actor, subject, team)
  })
}
