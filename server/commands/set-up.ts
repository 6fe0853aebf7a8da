import type * as z from 'zod/mini'
import { hashToken, newId } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import { faultInPassword } from '#server/passwords/rules.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { setupRequest } from '#shared/protocol/http.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'
import { newTeam } from './new-team.ts'
import { accepted, type Outcome, refused } from './outcome.ts'

type Request = z.infer<typeof setupRequest>

/**
 * [SETUP1] Makes network, school, first team and first person, and closes the set-up for good, all in one transaction: of two
 * that race one gets the network and the other `setup/closed`.
 */
export async function setUp(parts: Parts, request: Request): Promise<Outcome<PersonId>> {
  const { clock, database, hashing, stores } = parts
  const tokenHash = hashToken(request.token)
  const refusal = () => {
    if (stores.people.anybody()) return refused('setup/closed')
    return stores.setupLinks.holds(tokenHash, clock.now()) ? null : refused('setup/link-invalid')
  }
  const early = refusal()
  if (early) return early
  const fault = faultInPassword(request.password)
  if (fault) return refused(fault, 'password')
  const password = await hashing.hash(request.password)
  if (password === null) return refused('server/busy')

  return database.transaction(() => {
    const late = refusal()
    if (late) return late
    return accepted(makeNetwork(parts, request, password))
  })
}

function makeNetwork({ clock, stores }: Parts, request: Request, password: string): PersonId {
  const at = clock.now()
  const [schoolId, personId] = [newId(), newId()]
  const { name, code } = { name: request.teamName, code: request.teamCode }
  const team = newTeam({ name, code, kind: 'schoolteam', schoolId, at })
  stores.network.add({ id: newId(), name: request.networkName, created_at: at })
  stores.schools.add({
    id: schoolId,
    name: request.schoolName,
    region: request.region,
    created_at: at,
  })
  stores.schools.setHolidays(schoolId, shippedHolidays(request.region))
  stores.teams.add(team)
  stores.people.add({
    id: personId,
    name: request.personName,
    email: request.email,
    password,
    created_at: at,
    left_at: null,
  })
  stores.people.setNetworkRoles(personId, ['administrator'])
  stores.memberships.set(team.id, personId, { roles: ['locationCoordinator'], workdays: [], at })
  stores.setupLinks.removeAll()
  stores.audit.note({ at, actorId: personId, act: 'network/set-up', subject: `team:${team.id}` })
  return personId
}
