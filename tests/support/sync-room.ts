import { rmSync } from 'node:fs'
import type { Clock } from '#server/clock.ts'
import type { BoardKind, Column } from '#shared/model/board.ts'
import type { Change, NewCard } from '#shared/model/change.ts'
import type { TeamId } from '#shared/model/ids.ts'
import { aCard } from './boards.ts'
import { type SeededNetwork, seedNetwork, startServer, type TestServer } from './server.ts'
import {
  cookieFor,
  type OrdinaryClient,
  ordinaryClient,
  type RawClient,
  rawClient,
} from './sync-clients.ts'

type Name = keyof SeededNetwork['people']

/** A running server with the seeded network, and an easy way in for its people. */
export type SyncRoom = Awaited<ReturnType<typeof aSyncRoom>>

export async function aSyncRoom(options: { clock?: Clock } = {}) {
  let server: TestServer = await startServer(options)
  const { url, config } = server
  const { teams, people } = await seedNetwork(server.app)
  const clients: (OrdinaryClient | RawClient)[] = []
  const remember = <Client extends OrdinaryClient | RawClient>(client: Client): Client => {
    clients.push(client)
    return client
  }
  const cookies = new Map<Name, string>()
  const cookie = (name: Name): string => {
    const known = cookies.get(name) ?? cookieFor(server.app, people[name])
    cookies.set(name, known)
    return known
  }
  return {
    url,
    folder: config.dataFolder,
    get app() {
      return server.app
    },
    teams,
    people,
    teamId: teams.kievit,
    cookie,
    ordinary: (name: Name, teamId: TeamId = teams.kievit) =>
      remember(ordinaryClient(server.url, teamId, cookie(name))),
    raw: async (name: Name, teamId: TeamId = teams.kievit) =>
      remember(await rawClient(server.url, teamId, cookie(name))),
    /** A card made by this person. */
    card: (
      name: Name,
      word: string | number,
      at: `${BoardKind}/${Column}` = 'scrum/todo',
      fields: Partial<NewCard> = {},
    ): Change => ({
      type: 'card-added',
      card: aCard(word, at, { createdBy: people[name], ...fields }),
    }),
    /** Number of updates on disk. */
    updatesOnDisk: (teamId: TeamId = teams.kievit): number => {
      const ask = (table: string) =>
        server.app.database.connection
          .prepare(`SELECT max(seq) FROM ${table} WHERE team_id = ?`)
          .pluck()
          .get(teamId)
      return Number(ask('document_update')) || Number(ask('document_snapshot')) || 0
    },
    /** Ends the server and starts it again where it was; `meanwhile` happens in between. */
    restart: async (meanwhile: () => Promise<void>) => {
      await server.app.close()
      await meanwhile()
      const { dataFolder } = config
      server = await startServer({ settings: { dataFolder, port: Number(new URL(url).port) } })
    },
    close: async () => {
      for (const client of clients) client.close()
      await server.close()
      rmSync(config.dataFolder, { recursive: true, force: true })
    },
  }
}
