import type { BoardKind } from '#shared/model/board.ts'
import type { SupportKind } from '#shared/model/director.ts'
import type { CardId, Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

export type SupportRow = {
  readonly teamId: TeamId
  readonly cardId: CardId
  readonly kind: SupportKind
  readonly supportTeamId: TeamId
  readonly supportCardId: CardId
  readonly by: PersonId
  readonly byName: string
  readonly at: Instant
}
type AskedRow = SupportRow & {
  readonly teamCode: string
  readonly teamName: string
  readonly title: string
  readonly board: BoardKind
}

const ROWS = `request.team_id AS teamId, request.card_id AS cardId, request.kind, support_team_id AS supportTeamId,
  support_card_id AS supportCardId, request.person_id AS "by", person.name AS byName, request.at`

/** Which questions stand at the Stipe-team; each is a card on their board. */
export function createSupportRequestStore(database: Database) {
  const { sql, connection } = database
  const ofTeam = connection.prepare<[TeamId], SupportRow>(
    `SELECT ${ROWS} FROM support_request AS request
     JOIN person ON person.id = request.person_id WHERE request.team_id = ? ORDER BY request.at`,
  )
  const askedOf = connection.prepare<[TeamId], AskedRow>(
    `SELECT ${ROWS}, team.code AS teamCode, team.name AS teamName, card.title, card.board
     FROM support_request AS request JOIN person ON person.id = request.person_id
     JOIN team ON team.id = request.team_id
     JOIN card_index AS card ON card.team_id = request.team_id AND card.card_id = request.card_id
     WHERE support_team_id = ? ORDER BY request.at`,
  )
  const asker = connection
    .prepare<[CardId], TeamId>('SELECT team_id FROM support_request WHERE support_card_id = ?')
    .pluck()
  return {
    /** Questions a team asked, oldest first. */
    ofTeam: (teamId: TeamId): SupportRow[] => ofTeam.all(teamId),
    /** Questions that were asked of a Stipe-team, oldest first. */
    askedOf: (supportTeamId: TeamId): AskedRow[] => askedOf.all(supportTeamId),
    /** The team whose question this card is; undefined for any other card. */
    askerOf: (supportCardId: CardId): TeamId | undefined => asker.get(supportCardId),
    add: (row: Schema['support_request']): void => {
      database.run(sql.insertInto('support_request').values(row))
    },
  }
}
