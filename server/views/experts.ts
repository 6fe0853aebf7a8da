import type { Parts } from '#server/parts.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { Colleague } from '#shared/protocol/http.ts'
import { may } from '#shared/rules/permissions.ts'
import { teamNamesByPerson } from './network.ts'

/** Whoever is looking for somebody types on until they are among these. */
const MOST_FOUND = 8

/**
 * [PERM12] Colleagues from outside the team with this in their name, who may read its boards: only they can see what
 * they are asked about. A name and where they work, nothing else.
 */
export function viewExperts(parts: Parts, teamId: TeamId, search: string): Colleague[] {
  const { stores } = parts
  const team = stores.teams.facts(teamId)
  if (!team) return []
  const wanted = folded(search)
  const inTeam = new Set(stores.memberships.ofTeam(teamId).map(({ id }) => id))
  const teams = teamNamesByPerson(parts)
  const found: Colleague[] = []
  for (const { id, name } of stores.people.allActive()) {
    if (inTeam.has(id) || !folded(name).includes(wanted)) continue
    const facts = stores.people.facts(id)
    if (!facts || !may(facts, 'board/read', team)) continue
    found.push({ id, name, teams: (teams.get(id) ?? []).join(', ') })
    if (found.length === MOST_FOUND) break
  }
  return found
}

/** Sjoukje finds Sjoûkje. */
function folded(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl')
}
