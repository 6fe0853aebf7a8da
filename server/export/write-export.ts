import type BetterSqlite3 from 'better-sqlite3'
import type { Records } from '#server/parts.ts'
import type { TeamId } from '#shared/model/ids.ts'
import { storedDocument } from './boards.ts'
import type { ExportedTeam, ExportFile } from './format.ts'
import { type JsonRow, recordsOf, toJson } from './rows.ts'

/**
 * [OPS10] One team (`teamId`) or everything: boards as cards, records as rows, and the people that they name. No
 * passwords and nothing that lets anybody in.
 */
export function writeExport({ database, clock }: Records, teamId: TeamId | 'all'): ExportFile {
  const { connection } = database
  return connection.transaction((): ExportFile => {
    const all = rows(connection, 'SELECT * FROM team ORDER BY code')
    const rowsOfTeams = all.filter(({ id }) => teamId === 'all' || id === teamId)
    const teams = rowsOfTeams.map((team) => exportTeam(database, team))
    const isNamed = namedIn(JSON.stringify(teams))
    const schools = rows(connection, 'SELECT * FROM school ORDER BY id').filter(
      ({ id }) => teamId === 'all' || rowsOfTeams.some(({ school_id }) => school_id === id),
    )
    const people = rows(connection, 'SELECT * FROM person ORDER BY id')
      .filter(({ id }) => teamId === 'all' || isNamed(id))
      .map(({ password: _secret, ...person }) => person)
    return {
      format: 'beterbord-export',
      version: 1,
      madeAt: clock.now(),
      network: rows(connection, 'SELECT * FROM network')[0] ?? null,
      networkRoles:
        teamId === 'all' ? rows(connection, 'SELECT * FROM network_role ORDER BY 1, 2') : [],
      schools,
      holidays: rows(connection, 'SELECT * FROM holiday ORDER BY 1, 3, 2').filter(({ school_id }) =>
        schools.some(({ id }) => id === school_id),
      ),
      people,
      teams,
    }
  })()
}

function exportTeam(database: Records['database'], team: JsonRow): ExportedTeam {
  const teamId = String(team.id)
  const document = storedDocument(database, teamId)
  const { ambition, cards } = document.board()
  document.doc.destroy()
  return {
    team: { ...team, id: teamId, code: String(team.code) },
    board: {
      ambition,
      cards: [...cards.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
    },
    records: recordsOf(database.connection, teamId),
  }
}

/** Ids are sixteen letters and digits of chance, so one that stands in a text is meant. */
function namedIn(text: string): (id: unknown) => boolean {
  const ids = new Set(text.match(/\b[0-9a-z]{16}\b/g))
  return (id) => ids.has(String(id))
}

function rows(connection: BetterSqlite3.Database, sql: string): JsonRow[] {
  return connection.prepare<[], Parameters<typeof toJson>[0]>(sql).all().map(toJson)
}
