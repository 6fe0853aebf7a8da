import type { Parts } from '#server/parts.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import type { MyAction } from '#shared/protocol/http.ts'

/** Work that waits in the backlog is nobody's turn yet; it is left out here. */
export function viewMyActions({ stores }: Parts, { id, memberships }: PersonFacts): MyAction[] {
  const mine = new Set(memberships.map(({ teamId }) => teamId))
  const teams = teamsWithMyWork({ stores }, id)
  return stores.openWork.ofPerson(id).flatMap(({ ownerId, waiting, ...work }) => {
    const team = teams.get(work.teamId)
    if (!team || work.column === 'backlog') return []
    if (!mine.has(team.id) && ownerId !== id) return []
    return [
      {
        ...work,
        waiting: waiting === 1,
        teamCode: team.code,
        teamName: team.name,
        helping: ownerId !== id,
      },
    ]
  })
}

/** [TALK4] My teams; for a directeur every team, since what was agreed in a talk lies on its board. */
export function teamsWithMyWork({ stores }: Pick<Parts, 'stores'>, id: PersonId) {
  const isDirector = stores.people.networkRoles(id).includes('director')
  const teams = isDirector ? stores.teams.all() : stores.teams.ofPerson(id)
  return new Map<TeamId, (typeof teams)[number]>(teams.map((team) => [team.id, team]))
}
