import type { OpenWorkRow } from '#server/database/open-work.ts'
import type { Stores } from '#server/database/stores.ts'
import type { Parts } from '#server/parts.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { hasChargeOf } from './charge.ts'
import { handOver } from './hand-over.ts'
import { isLastAdministrator, leavesTeamUnled } from './leading.ts'
import { DONE, type Outcome, type Refused, refused } from './outcome.ts'
import { rightsChanged } from './rights-changed.ts'

type Leaving = {
  actor: PersonId
  personId: PersonId
  handOverTo: Readonly<Record<TeamId, PersonId>>
}

/** Colleagues can give somebody new work while the old is being handed over; it ends soon enough. */
const ROUNDS = 5

/**
 * [LEAVE1] "Uit dienst": first open work goes to others, board by board; then, in one transaction that finds no open work left,
 * memberships, network roles, links and sign-ins end. Stopped halfway it can simply be asked again. The name stays.
 */
export async function leave(parts: Parts, leaving: Leaving): Promise<Outcome<null>> {
  const { stores, database, sync } = parts
  const { actor, personId, handOverTo } = leaving
  for (let round = 0; round < ROUNDS; round++) {
    const work = stores.openWork.ofPerson(personId)
    const refusal = faultIn(parts, leaving, work)
    if (refusal) return refusal
    for (const teamId of new Set(work.map((row) => row.teamId))) {
      const candidates = colleaguesIn(stores, teamId, personId)
      const to = candidates.find(({ id }) => id === handOverTo[teamId])?.id ?? null
      await sync.edit(teamId, actor, (board) => handOver(board, { from: personId, to }))
    }
    const teams = teamsOf(stores.people.facts(personId))
    const hasEnded = database.transaction(() => {
      if (stores.openWork.ofPerson(personId).length > 0) return false
      if (faultIn(parts, leaving, [])) return false
      endEverything(parts, leaving)
      return true
    })
    if (hasEnded) {
      rightsChanged(parts, { person: personId, teams })
      return DONE
    }
  }
  return refused('server/busy')
}

function faultIn(
  { stores }: Parts,
  { actor, personId, handOverTo }: Leaving,
  work: readonly OpenWorkRow[],
): Refused | null {
  const person = stores.people.facts(personId)
  const by = stores.people.facts(actor)
  if (!person) return refused('request/not-found')
  if (!by || !hasChargeOf(stores, by, personId)) return refused('rights/not-allowed')
  if (isLastAdministrator(stores, personId)) return refused('network/last-administrator')
  for (const teamId of teamsOf(person)) {
    const isAlone = colleaguesIn(stores, teamId, personId).length === 0
    if (!isAlone && leavesTeamUnled(stores, teamId, personId, [])) {
      return refused('member/last-coordinator')
    }
  }
  const isSettled = work.every(({ teamId, ownerId }) => {
    const candidates = colleaguesIn(stores, teamId, personId)
    if (ownerId !== personId || candidates.length === 0) return true
    return candidates.some(({ id }) => id === handOverTo[teamId])
  })
  return isSettled ? null : refused('person/hand-over-needed', 'handOverTo')
}

function endEverything({ stores, clock }: Parts, { actor, personId }: Leaving): void {
  const at = clock.now()
  const email = stores.people.get(personId)?.email
  for (const teamId of teamsOf(stores.people.facts(personId))) {
    stores.memberships.end(teamId, personId)
  }
  stores.people.setNetworkRoles(personId, [])
  stores.people.change(personId, { left_at: at, password: null })
  stores.signIns.endAll(personId, null)
  stores.resetLinks.remove(personId)
  if (email) stores.invitations.withdrawFor(email, 'everywhere', at)
  const subject = `person:${personId}`
  stores.audit.note({ at, actorId: actor, act: 'person/left', subject })
}

/** Who in a team could take over from this person. */
export function colleaguesIn(
  { memberships }: Stores,
  teamId: TeamId,
  personId: PersonId,
): { id: PersonId; name: string }[] {
  return memberships
    .ofTeam(teamId)
    .filter(({ id }) => id !== personId)
    .map(({ id, name }) => ({ id, name }))
}

function teamsOf(person: PersonFacts | null): Set<TeamId> {
  return new Set(person?.memberships.map(({ teamId }) => teamId))
}
