import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { signedIn, type Visitor, visitor } from '#tests/support/visitor.ts'

/**
 * Every route that asks for rights, by everybody. Each request would change nothing if it were allowed: it gives what
 * is already so, or names somebody who does not exist. A 403 means "no", a 401 "log in first", all else "yes".
 */
const WHO = ['anna', 'bouke', 'carla', 'tjeerd', 'sietske', 'harmen', 'ineke'] as const
type Who = (typeof WHO)[number]
type Call = readonly [method: string, path: string, body?: unknown]

let server: TestServer
let seeded: SeededNetwork
const visitors = new Map<Who, Visitor>()
beforeAll(async () => {
  server = await startServer()
  seeded = await seedNetwork(server.app)
  for (const name of WHO) visitors.set(name, await signedIn(server.url, name))
})
afterAll(() => server.close())

const SOMEBODY = 'x'.repeat(16)
const READS: readonly Call[] = [
  ['GET', ''],
  ['GET', `/cards/${SOMEBODY}/history`],
  ['GET', '/people'],
  ['GET', '/sessions'],
  ['GET', `/sessions/${SOMEBODY}`],
  ['GET', '/session-plans'],
  ['GET', '/year-plans/nu'],
  ['GET', '/measurements'],
]
const ACTS_OF_A_MEMBER: readonly Call[] = [
  ['GET', '/session-closing'],
  ['GET', '/experts?search=zz'],
  ['GET', '/screens'],
  ['POST', '/screens', { code: '000000', check: '00', name: 'Bordscherm' }],
  ['DELETE', `/screens/${SOMEBODY}`],
  ['GET', '/session-news/scrum'],
  ['GET', '/idea-votes'],
  ['PUT', `/idea-votes/${SOMEBODY}`, { wants: false }],
  ['POST', '/sessions/close', { sessionId: SOMEBODY }],
  [
    'PUT',
    '/planned-sessions',
    {
      rhythmId: SOMEBODY,
      plannedOn: '2026-01-19',
      status: 'planned',
      on: '2026-01-19',
      time: '15:15',
      reason: '',
    },
  ],
  [
    'POST',
    '/measurements',
    { id: SOMEBODY, goalId: SOMEBODY, on: '2026-01-19', value: 1, note: '' },
  ],
]
const ACTS_OF_A_MANAGER: readonly Call[] = [
  [
    'POST',
    '/school-years',
    { schoolYear: '0102', work: true, goals: true, ideas: true, rhythm: true },
  ],
  [
    'PATCH',
    '',
    {
      name: 'Team',
      visibility: 'network',
      boardSession: { weekday: 1, time: '15:15' },
      scrumSession: { weekday: 4, time: '15:15' },
    },
  ],
  [
    'PUT',
    '/session-plans/lessonVisit',
    { offered: true, steps: [{ kind: 'talk', title: '', minutes: 5 }] },
  ],
  ['POST', `/invitations/${SOMEBODY}/resend`],
  ['DELETE', `/invitations/${SOMEBODY}`],
  ['POST', '/members', { personId: SOMEBODY, role: 'guest', workdays: [] }],
  ['PUT', `/members/${SOMEBODY}`, { roles: ['teacher'], workdays: [] }],
  ['DELETE', `/members/${SOMEBODY}`],
  ['POST', `/members/${SOMEBODY}/reset-link`],
]
const ACTS_OF_THE_ADMINISTRATOR: readonly Call[] = [
  ['GET', '/api/network'],
  ['GET', '/api/network/mail'],
  ['PUT', '/api/network/mail', {}],
  ['POST', '/api/network/mail/test'],
  ['PATCH', '/api/network', { name: 'Onderwijsteam De Terp' }],
  ['PATCH', `/api/network/schools/${SOMEBODY}`, { name: 'De Kievit', region: 'north' }],
  ['POST', '/api/network/teams', { name: 'X', code: 'KIE', kind: 'popup', schoolId: null }],
  [
    'PATCH',
    `/api/network/teams/${SOMEBODY}`,
    { name: 'X', code: 'XX', kind: 'popup', schoolId: null },
  ],
  ['GET', `/api/network/people/${SOMEBODY}/export`],
  ['GET', '/api/network/retention'],
  ['GET', '/api/network/server'],
  ['PUT', '/api/network/retention', { archiveYears: 2 }],
  ['PUT', `/api/network/people/${SOMEBODY}/roles`, { networkRoles: [] }],
  [
    'POST',
    '/api/network/invitations',
    { email: 'harmen@deterp.example', name: 'Harmen', networkRole: 'director' },
  ],
  ['POST', `/api/network/invitations/${SOMEBODY}/resend`],
  ['DELETE', `/api/network/invitations/${SOMEBODY}`],
]
const OF_EVERYBODY: readonly Call[] = [
  ['GET', '/api/me'],
  ['PATCH', '/api/me', { name: '' }],
  ['PUT', '/api/me/language', { language: 'xx' }],
  ['PUT', '/api/me/password', { current: 'x', next: 'kort' }],
  ['GET', '/api/me/sign-ins'],
  ['DELETE', `/api/me/sign-ins/${SOMEBODY}`],
  ['GET', '/api/me/actions'],
  ['GET', '/api/me/mail'],
  ['PUT', '/api/me/mail', { kind: 'digest', paused: false }],
  ['GET', '/api/me/calendar'],
  ['POST', '/api/me/calendar'],
  ['DELETE', '/api/me/calendar'],
  ['GET', '/api/me/news'],
  ['POST', '/api/me/news-seen', { id: SOMEBODY, teamId: SOMEBODY, lastEvent: 1 }],
  ['GET', '/api/teams'],
  ['POST', '/api/tables', { name: 'x', columns: [{ title: 'x', width: 9 }], rows: [] }],
]

async function statusOf(who: Visitor | undefined, [method, path, body]: Call): Promise<number> {
  if (!who) throw new Error('who is that?')
  return (await who.ask(method, path, body)).status
}

/** The people of `WHO` who may do this. */
async function whoMay(call: Call): Promise<Who[]> {
  const allowed: Who[] = []
  for (const name of WHO) {
    const status = await statusOf(visitors.get(name), call)
    expect([200, 400, 403, 404, 409]).toContain(status)
    if (status !== 403) allowed.push(name)
  }
  return allowed
}

function atTeam(team: keyof SeededNetwork['teams'], [method, rest, body]: Call): Call {
  return [method, `/api/teams/${seeded.teams[team]}${rest}`, body]
}

const everybody = [...WHO]
const TEAMS = [
  ['kievit', ['anna', 'ineke'], ['anna', 'bouke', 'carla']],
  ['kievitUpper', ['bouke', 'ineke'], ['bouke']],
  ['skutsje', ['sietske', 'ineke'], ['tjeerd', 'sietske']],
  ['group', ['sietske', 'ineke'], ['carla', 'sietske']],
] as const

describe.each(TEAMS)('[PERM1] of the team %s', (team, managers, members) => {
  test.each(named(READS))(
    '%s is for everybody while the team lets the network read',
    async (_name, call) => {
      expect(await whoMay(atTeam(team, call))).toEqual(everybody)
    },
  )

  test.each(named(ACTS_OF_A_MEMBER))('%s is for the team', async (_name, call) => {
    expect(await whoMay(atTeam(team, call))).toEqual([...members])
  })

  test.each(named(ACTS_OF_A_MANAGER))('%s is for who manages it', async (_name, call) => {
    expect(await whoMay(atTeam(team, call))).toEqual([...managers].sort(inOrder))
  })

  test('POST …/invitations is for who manages it', async () => {
    const [member] = server.app.parts.stores.memberships.ofTeam(seeded.teams[team])
    const body = { email: member?.email, name: 'X', role: 'guest', workdays: [] }
    const call = atTeam(team, ['POST', '/invitations', body])
    expect(await whoMay(call)).toEqual([...managers].sort(inOrder))
  })
})

describe('[PERM10] the page of the talk', () => {
  test('is for the directeur, and for LoCo and IB of the team', async () => {
    const call: Call = ['GET', '/school-page']
    expect(await whoMay(atTeam('kievit', call))).toEqual(['anna', 'bouke', 'harmen'])
    expect(await whoMay(atTeam('skutsje', call))).toEqual(['sietske', 'harmen'])
    expect(await whoMay(atTeam('group', call))).toEqual(['harmen'])
  })

  test('[PERM11] and the overview of all schools is for the directeur', async () => {
    expect(await whoMay(['GET', '/api/director/overview'])).toEqual(['harmen'])
  })
})

describe('[PERM2] a board that only its team reads', () => {
  test('stays open to the team and the directeur, and its card history too', async () => {
    server.app.parts.stores.teams.change(seeded.teams.kievit, { visibility: 'team' })
    const call = atTeam('kievit', ['GET', `/cards/${SOMEBODY}/history`])
    expect(await whoMay(call)).toEqual(['anna', 'bouke', 'carla', 'harmen'])
    server.app.parts.stores.teams.change(seeded.teams.kievit, { visibility: 'school' })
    expect(await whoMay(call)).toEqual(['anna', 'bouke', 'carla', 'harmen'])
    server.app.parts.stores.teams.change(seeded.teams.kievit, { visibility: 'network' })
  })
})

describe('[PERM4] of the network', () => {
  test.each(named(ACTS_OF_THE_ADMINISTRATOR))('%s is for the beheerder', async (_name, call) => {
    expect(await whoMay(call)).toEqual(['ineke'])
  })

  test('POST /api/network/schools is for the beheerder', async () => {
    const call: Call = ['POST', '/api/network/schools', { name: 'De Wilgen', region: 'north' }]
    expect(await whoMay(call)).toEqual(['ineke'])
  })
})

test.each(named(OF_EVERYBODY))('%s is for everybody', async (_name, call) => {
  expect(await whoMay(call)).toEqual(everybody)
})

test('without a sign-in every one of these is refused, before its body is looked at', async () => {
  const calls = [
    ...[...READS, ...ACTS_OF_A_MEMBER, ...ACTS_OF_A_MANAGER].map((call) => atTeam('kievit', call)),
    ...ACTS_OF_THE_ADMINISTRATOR,
    ...OF_EVERYBODY,
    ['GET', '/api/director/overview'],
    atTeam('kievit', ['GET', '/school-page']),
    ['POST', '/api/sign-out', 7],
    ['POST', '/api/me/given', 7],
    ['GET', '/api/colleagues'],
    ['GET', `/api/people/${seeded.people.carla}/leave`],
    ['POST', `/api/people/${seeded.people.carla}/leave`, 7],
    ['POST', `/api/people/${seeded.people.carla}/reset-link`],
    ['GET', `/api/schools/${seeded.schools.kievit}/holidays`],
    ['PUT', `/api/schools/${seeded.schools.kievit}/holidays`, 7],
  ] satisfies Call[]
  for (const call of calls) {
    expect([call.slice(0, 2), await statusOf(visitor(server.url), call)]).toEqual([
      call.slice(0, 2),
      401,
    ])
  }
})

function named(calls: readonly Call[]): [string, Call][] {
  return calls.map((call) => [`${call[0]} ${call[1]}`, call])
}

function inOrder(one: Who, other: Who): number {
  return WHO.indexOf(one) - WHO.indexOf(other)
}
