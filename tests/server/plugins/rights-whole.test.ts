import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTS, type Act, may } from '#shared/rules/permissions.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { signedIn, type Visitor, visitor } from '#tests/support/visitor.ts'

/**
 * Every route of the description, by everybody, so that none can be forgotten. A body that says nothing changes nothing:
 * a 403 means "no", all else "yes".
 */
type Operation = { readonly method: string; readonly path: string }
type Who = keyof SeededNetwork['people']

/** For who has no sign-in yet, or whose link or address is the key. */
const FOR_STRANGERS: readonly string[] = [
  'GET /healthz',
  'GET /api/openapi.json',
  'GET /api/setup',
  'POST /api/setup',
  'POST /api/sign-in',
  'POST /api/invitations/look',
  'POST /api/invitations/accept',
  'POST /api/reset-links/look',
  'POST /api/reset-links/use',
  'GET /api/agenda/{file}',
  'POST /api/mail/pause',
  'POST /api/mail/one-click/{token}',
  'POST /api/screens/pairing',
  'POST /api/screens/pairing/state',
]
const PLACES: Readonly<Record<string, string>> = { board: 'scrum', mode: 'lessonVisit' }
/** So that colleagues of the school and of the network are told apart. */
const VISIBILITIES = {
  kievit: 'network',
  kievitUpper: 'school',
  skutsje: 'team',
  group: 'network',
} as const

let server: TestServer
let seeded: SeededNetwork
let operations: Operation[]
const visitors = new Map<Who, Visitor>()

beforeAll(async () => {
  server = await startServer()
  seeded = await seedNetwork(server.app)
  for (const [team, visibility] of entries(VISIBILITIES)) {
    server.app.parts.stores.teams.change(seeded.teams[team], { visibility })
  }
  for (const [name] of entries(seeded.people)) visitors.set(name, await signedIn(server.url, name))
  const { body } = await visitor(server.url).get('/api/openapi.json')
  const { paths } = body as { paths: Record<string, Record<string, unknown>> }
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  )
})
afterAll(() => server.close())

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>) {
  return Object.entries(record) as [Key, Value][]
}

/** The route with its places filled in by things that are not there, but for the team. */
function ask(who: Visitor, { method, path }: Operation, teamId = ''): Promise<number> {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'teamId' ? teamId : (PLACES[name] ?? 'x'.repeat(16)),
  )
  return who.ask(method, filled, method === 'GET' ? undefined : {}).then(({ status }) => status)
}

async function whoMay(operation: Operation, teamId?: string): Promise<Who[]> {
  const allowed: Who[] = []
  for (const [name, who] of visitors) {
    const status = await ask(who, operation, teamId)
    expect([200, 400, 403, 404, 409], `${operation.method} ${operation.path}`).toContain(status)
    if (status !== 403) allowed.push(name)
  }
  return allowed
}

/** Whom the table lets do this act to this team. */
function whoMust(act: Act, teamId: string): Who[] {
  const { people, teams } = server.app.parts.stores
  return entries(seeded.people).flatMap(([name, id]) => {
    const [person, team] = [people.facts(id), teams.facts(teamId)]
    return person && team && may(person, act, team) ? [name] : []
  })
}

describe('[PERM1] every route there is', () => {
  test('refuses who is not signed in, but for those that are meant for strangers', async () => {
    const open: string[] = []
    for (const operation of operations) {
      const status = await ask(visitor(server.url), operation, seeded.teams.kievit)
      if (status !== 401) open.push(`${operation.method} ${operation.path}`)
    }
    expect(open.sort()).toEqual([...FOR_STRANGERS].sort())
  })

  test('of a team lets in exactly whom one act of the table lets in, at every team', {
    timeout: 60_000,
  }, async () => {
    const ofTeams = operations.filter(({ path }) => path.includes('{teamId}'))
    expect(ofTeams.length).toBeGreaterThan(20)
    for (const operation of ofTeams) {
      let acts: readonly Act[] = ACTS
      const seen: Record<string, readonly Who[]> = {}
      for (const [team, id] of entries(seeded.teams)) {
        const allowed = await whoMay(operation, id)
        seen[team] = allowed
        acts = acts.filter((act) => String(whoMust(act, id)) === String(allowed))
      }
      expect(acts.length, `${operation.method} ${operation.path} ${JSON.stringify(seen)}`).not.toBe(
        0,
      )
    }
  })

  test('[PERM4] of the network is the beheerder’s, and the overview is the directeur’s', async () => {
    for (const operation of operations) {
      const { path } = operation
      if (path.startsWith('/api/network')) expect(await whoMay(operation), path).toEqual(['ineke'])
      if (path.startsWith('/api/director'))
        expect(await whoMay(operation), path).toEqual(['harmen'])
    }
  })
})
