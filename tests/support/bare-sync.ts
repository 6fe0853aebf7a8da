import { rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { systemClock } from '#server/clock.ts'
import { createDocumentUpdateStore } from '#server/database/document-updates.ts'
import { type Database, openDatabase } from '#server/database/open.ts'
import type { SyncOptions } from '#server/sync/sync-options.ts'
import { createSyncServer } from '#server/sync/sync-server.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { ANNA, anId, BOUKE, CARLA } from './boards.ts'
import { folderWithDatabase } from './fresh-database.ts'
import { type RawClient, rawClient } from './sync-clients.ts'

// Imported, it brings undici with it, and that is a third of the start of a process that is killed a moment later.
const { createServer } = process.getBuiltinModule('node:http')

export const TEAMS = [anId('team1'), anId('team2')] as const
const PEOPLE = { anna: ANNA, bouke: BOUKE, carla: CARLA } as const

/** Puts two teams and three people into an empty database. */
export function seedBare({ connection }: Database): void {
  const at = systemClock.now()
  const team = connection.prepare(
    `INSERT OR IGNORE INTO team (id, school_id, code, name, kind, visibility, board_session_weekday,
      board_session_time, scrum_session_weekday, scrum_session_time, created_at)
     VALUES (?, NULL, ?, ?, 'working', 'network', 1, '15:00', 2, '08:15', ?)`,
  )
  TEAMS.forEach((id, index) => {
    team.run(id, `TM${'AB'[index]}`, id, at)
  })
  const person = connection.prepare(
    'INSERT OR IGNORE INTO person (id, name, created_at) VALUES (?, ?, ?)',
  )
  for (const [name, id] of Object.entries(PEOPLE)) person.run(id, name, at)
}

/** The sync server alone on a real database, for what the whole server gives no handle on: faults and timing. */
export async function aBareSync(options: Partial<SyncOptions> = {}, givenFolder?: string) {
  const folder = givenFolder ?? (await folderWithDatabase('beterbord-sync-'))
  const database = await openDatabase(join(folder, 'beterbord.db'))
  seedBare(database)
  const faults: unknown[] = []
  const logged: string[] = []
  const keep = (fields: object) => {
    logged.push(JSON.stringify(fields))
  }
  const sync = createSyncServer({
    database,
    clock: systemClock,
    log: { info: keep, warn: keep, error: keep },
    identify: (cookie) => {
      const personId = cookie?.replace('who=', '') ?? ''
      const facts = factsOf(personId)
      return facts && { signInId: personId, personId, name: personId.slice(0, 5), facts }
    },
    personFacts: factsOf,
    teamFacts: (id) =>
      TEAMS.some((team) => team === id) ? { id, schoolId: null, visibility: 'team' } : null,
    origins: () => true,
    onFatal: (error) => {
      faults.push(error)
    },
    ...options,
  })
  const http = createServer()
  http.on('upgrade', (request, socket, head) => sync.upgrade(request, socket, head))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const clients: RawClient[] = []
  const updates = createDocumentUpdateStore(database)
  return {
    url,
    sync,
    database,
    folder,
    updates,
    faults,
    logged,
    cookie: (name: keyof typeof PEOPLE) => `who=${PEOPLE[name]}`,
    raw: async (name: keyof typeof PEOPLE, teamId: TeamId = TEAMS[0]): Promise<RawClient> => {
      const client = await rawClient(url, teamId, `who=${PEOPLE[name]}`)
      clients.push(client)
      return client
    },
    /** Ends everything; the folder stays when it was handed in. */
    close: async (keepFolder = false) => {
      for (const client of clients) client.close()
      await sync.close()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
      database.close()
      if (!keepFolder) rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type BareSync = Awaited<ReturnType<typeof aBareSync>>

function factsOf(id: PersonId): PersonFacts | null {
  if (!Object.values<string>(PEOPLE).includes(id)) return null
  const memberships = TEAMS.map((teamId) => ({
    teamId,
    schoolId: null,
    role: 'teacher' as const,
  }))
  return { id, networkRoles: [], memberships }
}
