import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '#server/clock.ts'
import { raiseEpochs } from '#server/database/document-epochs.ts'
import { DATABASE_FILE } from '#server/database/file-name.ts'
import { openDatabase } from '#server/database/open.ts'
import type { Change, NewCard } from '#shared/model/change.ts'
import { seedBare, TEAMS } from '#tests/support/bare-sync.ts'
import { aCard, anId } from '#tests/support/boards.ts'
import { freePort } from '#tests/support/running-server.ts'
import { spawnSync } from '#tests/support/spawned-sync.ts'
import { RawClient, until } from '#tests/support/sync-clients.ts'
import { aSyncRoom } from '#tests/support/sync-room.ts'

/** Anna and Bouke write on the board, Harmen only reads. */
export type Who = 'anna' | 'bouke' | 'harmen'

/** A server under attack: ours, or a plain y-websocket server. */
export type Target = {
  readonly url: string
  readonly teamId: string
  headers(who: Who): Record<string, string>
  /** A socket that has asked for the document. */
  client(who: Who): Promise<RawClient>
  /** As whom somebody signs a card. */
  idOf(who: Who): string
  isAlive(): boolean
  /** From now on this one is no longer of the team, as far as the server knows of people. */
  sendAway(who: Who): void
  /** SIGKILL, and a new start on what is left. */
  crash(): Promise<void>
  /** A new start with what the operator has from before there was anything on the board. */
  restore(): Promise<void>
  close(): Promise<void>
}

export async function here(): Promise<Target> {
  const room = await aSyncRoom()
  const { url, teamId } = room
  const headers = (who: Who) => ({ cookie: room.cookie(who), origin: url })
  const needsProcess = () => Promise.reject(new Error('this attack needs a process of its own'))
  return {
    url,
    teamId,
    headers,
    client: (who) => new RawClient(url, teamId, headers(who)).sync(),
    idOf: (who) => room.people[who],
    isAlive: () => true,
    sendAway: (who) => {
      const { parts, clock, sync } = room.app
      const personId = room.people[who]
      const nothing = { roles: [], workdays: [], at: clock.now() }
      parts.stores.memberships.set(teamId, personId, nothing)
      sync.recheck(personId)
    },
    crash: needsProcess,
    restore: needsProcess,
    close: room.close,
  }
}

/** Ours without its sign-in, in a process of its own. */
export async function hereAlone(): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'beterbord-attack-'))
  const [teamId] = TEAMS
  let server = await spawnSync(folder)
  const headers = (who: Who) => ({ cookie: `who=${anId(who)}`, origin: server.url })
  return {
    get url() {
      return server.url
    },
    teamId,
    headers,
    client: (who) => new RawClient(server.url, teamId, headers(who)).sync(),
    idOf: anId,
    isAlive: () => true,
    sendAway: () => {
      throw new Error('this process has no people')
    },
    crash: async () => {
      await server.kill()
      server = await spawnSync(folder)
    },
    restore: async () => {
      await server.kill()
      rmSync(folder, { recursive: true })
      const database = await openDatabase(join(folder, DATABASE_FILE))
      seedBare(database)
      raiseEpochs(database, systemClock.now())
      database.close()
      server = await spawnSync(folder)
    },
    close: async () => {
      await server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const PLAIN = join(
  import.meta.dirname,
  'plain-server/node_modules/@y/websocket-server/src/server.js',
)

/** The plain server in a process of its own, which has no people: whoever connects is in. */
export async function there(): Promise<Target> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const teamId = 'kievitxxxxxxxxxx'
  let child = await spawnPlain(port)
  const headers = () => ({ origin: url })
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  const startAgain = async () => {
    await end()
    child = await spawnPlain(port)
  }
  return {
    url,
    teamId,
    headers,
    client: () => new RawClient(url, teamId, headers(), '').sync(),
    idOf: anId,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    // It knows nobody, so it has nobody to send away.
    sendAway: () => {},
    crash: startAgain,
    restore: startAgain,
    close: end,
  }
}

async function spawnPlain(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [PLAIN], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(child.stdout, 'data')
  return child
}

/** What somebody finds who comes after it all. */
export async function newcomer(target: Target): Promise<RawClient> {
  return target.client('anna')
}

/** Waits until the server has dealt with everything this client sent, or has closed it. */
export async function dealtWith(client: RawClient): Promise<void> {
  if (client.isOpen) await client.sync()
  await until('it is dealt with', () => client.isSynced || client.closedWith !== null)
}

export function aCardOf(
  target: Target,
  who: Who,
  word: string,
  fields: Partial<NewCard> = {},
): Change {
  const createdBy = target.idOf(who)
  return { type: 'card-added', card: aCard(word, 'scrum/todo', { createdBy, ...fields }) }
}
