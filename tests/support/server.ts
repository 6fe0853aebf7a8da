import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, buildApp } from '#server/app.ts'
import type { Config } from '#server/config.ts'
import { newId } from '#server/ids.ts'
import { cheaplyHashed } from './cheap-password.ts'
import { folderWithDatabase } from './fresh-database.ts'
import { seeding } from './seeding.ts'

/** The password of everybody in the seeded network. */
export const PASSWORD = 'samen-beter'

export type TestServer = {
  readonly url: string
  readonly app: App
  readonly config: Config
  /** Ends the server, and removes its folder unless that was handed in. */
  close(): Promise<void>
}

export function testConfig(settings: Partial<Config> = {}): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    publicUrl: null,
    trustProxy: false,
    metrics: null,
    logLevel: 'error',
    ...settings,
    dataFolder: settings.dataFolder ?? mkdtempSync(join(tmpdir(), 'beterbord-')),
  }
}

/** The real server on a port of its own, with a real database in a temporary folder. */
export async function startServer(
  options: Parameters<typeof buildApp>[1] & { settings?: Partial<Config> } = {},
): Promise<TestServer> {
  const { settings, ...rest } = options
  const dataFolder = settings?.dataFolder ?? (await folderWithDatabase('beterbord-'))
  const config = testConfig({ ...settings, dataFolder })
  const app = await buildApp(config, rest)
  await app.http.listen({ port: config.port, host: config.host })
  const { port } = app.http.server.address() as AddressInfo
  return {
    url: `http://${config.host}:${port}`,
    app,
    config,
    close: async () => {
      await app.close()
      if (!settings?.dataFolder) rmSync(config.dataFolder, { recursive: true, force: true })
    },
  }
}

/** Signs in over HTTP and gives the Cookie header for later requests. */
export async function signIn(url: string, email: string, password = PASSWORD): Promise<string> {
  const response = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password, ownDevice: true }),
  })
  if (!response.ok) throw new Error(`${email} cannot sign in: ${await response.text()}`)
  return cookieOf(response)
}

/** The Cookie header that a browser would send after this answer. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

const hashed = cheaplyHashed(PASSWORD)

export type SeededNetwork = Awaited<ReturnType<typeof seedNetwork>>

/**
 * A small network: De Kievit with two teams, It Skûtsje with one, and a group with people of both. Everybody signs in
 * as `<first name>@deterp.example` with `PASSWORD`.
 */
export async function seedNetwork(app: App) {
  const phc = await hashed
  return app.database.transaction(() => {
    const { addSchool, addTeam, addPerson } = seeding(app, phc)
    app.parts.stores.network.add({
      id: newId(),
      name: 'Onderwijsteam De Terp',
      created_at: app.clock.now(),
    })
    const schools = { kievit: addSchool('De Kievit'), skutsje: addSchool('It Skûtsje') }
    const teams = {
      kievit: addTeam('KIE', 'De Kievit', 'schoolteam', schools.kievit),
      kievitUpper: addTeam('KIEB', 'De Kievit bovenbouw', 'deelteam', schools.kievit),
      skutsje: addTeam('SKU', 'It Skûtsje', 'schoolteam', schools.skutsje),
      group: addTeam('REK', 'Expertgroep rekenen', 'expert', null),
    }
    const people = {
      anna: addPerson('Anna', [[teams.kievit, 'locationCoordinator', [1, 2, 3]]]),
      bouke: addPerson('Bouke', [
        [teams.kievit, 'supportCoordinator', [1, 2, 3, 4]],
        [teams.kievitUpper, 'locationCoordinator', [1, 2, 3, 4]],
      ]),
      carla: addPerson('Carla', [
        [teams.kievit, 'teacher', [1, 2, 3, 4, 5]],
        [teams.group, 'specialist', []],
      ]),
      douwe: addPerson('Douwe', [[teams.kievitUpper, 'teacher', [4, 5]]]),
      sietske: addPerson('Sietske', [
        [teams.skutsje, 'locationCoordinator', [1, 2, 3]],
        [teams.group, 'groupLead', []],
      ]),
      tjeerd: addPerson('Tjeerd', [[teams.skutsje, 'teacher', [1, 2]]]),
      harmen: addPerson('Harmen', [], ['director']),
      ineke: addPerson('Ineke', [], ['administrator']),
    }
    return { schools, teams, people }
  })
}
