import type { Parts } from '#server/parts.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import type { MyAction } from '#shared/protocol/http.ts'

/** Work that waits in the backlog is nobody's turn yet; it is left out here. */
export function viewMyActions({ stores }: Parts, { id, memberships }: PersonFacts): MyAction[] {
  const mine = new Set(memberships.map(({ teamId }) => teamId))
  const teams = new Map(stores.teams.ofPerson(id).map((team) => [team.id, team]))
  return stores.openWork.ofPerson(id).flatMap(({ ownerId, waiting, ...work }) => {
    const team = teams.get(work.teamId)
    if (!team || !mine.has(team.id) || work.column === 'backlog') return []
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
