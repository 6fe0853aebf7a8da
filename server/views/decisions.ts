import { sha256Hex } from '#server/database/verify-chains.ts'
import type { Parts } from '#server/parts.ts'
import type { ProposalRecord } from '#shared/model/decision.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { Reactions, Register } from '#shared/protocol/decisions.ts'
import { faultInChain, readDecisions } from '#shared/rules/decision-chain.ts'

/** The whole chain of a team with the names in it, so that who reads it can recalculate it. */
export function viewRegister(parts: Parts, teamId: TeamId): Register {
  const entries = parts.stores.decisions.ofTeam(teamId)
  const people = new Set(entries.map(({ by }) => by))
  for (const { body } of readDecisions(entries)) {
    const { proposedBy, presentIds, expertIds, askedIds, records } = body
    const named = [proposedBy, ...presentIds, ...expertIds, ...askedIds]
    for (const id of [...named, ...records.map(({ by }) => by)]) people.add(id)
  }
  const code = parts.stores.teams.get(teamId)?.code ?? ''
  const fault = faultInChain(entries, sha256Hex, parts.heads.known()[code])
  return { entries, people: namesOf(parts, people), fault: fault?.reason ?? null }
}

/** What was said about proposals that are not decided yet, per proposal. */
export function viewReactions(parts: Parts, teamId: TeamId): Reactions {
  const { proposalRecords, decisions } = parts.stores
  const proposals = new Map<string, ProposalRecord[]>()
  for (const { proposalId, record } of proposalRecords.ofTeam(teamId)) {
    const known = proposals.get(proposalId)
    if (known) known.push(record)
    else proposals.set(proposalId, [record])
  }
  const open = [...proposals].filter(([id]) => decisions.byProposal(id) === undefined)
  const people = new Set(open.flatMap(([, records]) => records.map(({ by }) => by)))
  return {
    proposals: open.map(([proposalId, records]) => ({ proposalId, records })),
    people: namesOf(parts, people),
  }
}

/** Names as they are today: who was erased has none here either. */
function namesOf({ stores }: Parts, ids: ReadonlySet<PersonId>) {
  return [...ids].flatMap((id) => {
    const person = stores.people.get(id)
    return person ? [{ id, name: person.name }] : []
  })
}
