import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CLOSE, type CloseCode } from '#shared/protocol/close-codes.ts'
import { oneTimeLink, signInList } from '#shared/protocol/http.ts'
import { PASSWORD, type SeededNetwork } from '#tests/support/server.ts'
import { until } from '#tests/support/sync-clients.ts'
import { aSyncRoom, type SyncRoom } from '#tests/support/sync-room.ts'
import { tokenIn, type Visitor, visitor } from '#tests/support/visitor.ts'

type Name = keyof SeededNetwork['people']

let room: SyncRoom
let path: string
beforeEach(async () => {
  room = await aSyncRoom()
  path = `/api/teams/${room.teamId}`
})
afterEach(() => room.close())

/** The same sign-in as the sockets of this person have. */
const as = (name: Name): Visitor => visitor(room.url, room.cookie(name))
const settings = {
  name: 'De Kievit',
  boardSession: { weekday: 1, time: '15:15' },
  scrumSession: { weekday: 4, time: '15:15' },
}
const next = 'paard fiets appel'

/** What is asked over HTTP, whose open board it closes, and how. */
const ACTS: readonly (readonly [string, Name, CloseCode, () => Promise<unknown>])[] = [
  [
    'taking somebody out of the team',
    'carla',
    CLOSE.noAccess,
    () => as('anna').delete(`${path}/members/${room.people.carla}`),
  ],
  [
    'taking somebody into the team',
    'tjeerd',
    CLOSE.noAccess,
    () => {
      const body = { personId: room.people.tjeerd, role: 'guest', workdays: [] }
      return as('anna').post(`${path}/members`, body)
    },
  ],
  ['signing out', 'carla', CLOSE.signedOut, () => as('carla').post('/api/sign-out', {})],
  [
    'ending one’s sign-in from another device',
    'carla',
    CLOSE.signedOut,
    async () => {
      const list = signInList.parse((await as('carla').get('/api/me/sign-ins')).body)
      return await as('carla').delete(`/api/me/sign-ins/${list[0]?.id}`)
    },
  ],
  [
    'a new password, chosen on another device',
    'carla',
    CLOSE.signedOut,
    async () => {
      const phone = visitor(room.url)
      const who = { email: 'carla@deterp.example', password: PASSWORD, ownDevice: true }
      await phone.post('/api/sign-in', who)
      return await phone.put('/api/me/password', { current: PASSWORD, next })
    },
  ],
  [
    'a password link',
    'carla',
    CLOSE.signedOut,
    async () => {
      const made = await as('anna').post(`${path}/members/${room.people.carla}/reset-link`)
      const token = tokenIn(oneTimeLink.parse(made.body).link)
      return await visitor(room.url).post('/api/reset-links/use', { token, password: next })
    },
  ],
  [
    'uit dienst',
    'carla',
    CLOSE.signedOut,
    () => as('ineke').post(`/api/people/${room.people.carla}/leave`, { handOverTo: {} }),
  ],
  [
    'a board that closes to others',
    'tjeerd',
    CLOSE.noAccess,
    () => as('anna').patch(path, { ...settings, visibility: 'team' }),
  ],
]

describe('[SYNC8] a board that is open closes, before the answer is a quarter of a second old, after', () => {
  test.each(ACTS)('%s', async (_act, name, code, ask) => {
    const [theirs, bouke] = [await room.raw(name), await room.raw('bouke')]
    expect(await ask()).toMatchObject({ status: 200 })
    await until('it is closed', () => theirs.closedWith !== null, 250)
    expect(theirs.closedWith?.code).toBe(code)
    expect(bouke.isOpen).toBe(true)
  })
})

test('who stays hears that people, holidays and settings of the team changed', async () => {
  const bouke = await room.raw('bouke')
  const heard = () => bouke.events.filter(({ type }) => type === 'team-changed').length
  const school = room.app.parts.stores.teams.get(room.teamId)?.school_id
  const holidays = `/api/schools/${school}/holidays`
  for (const ask of [
    () => as('anna').patch(path, { ...settings, visibility: 'network' }),
    () => as('anna').put(holidays, []),
    () => as('carla').patch('/api/me', { name: 'Carla V.' }),
    () => {
      const change = { roles: ['teacher'], workdays: [1] }
      return as('anna').put(`${path}/members/${room.people.carla}`, change)
    },
    () => as('anna').delete(`${path}/members/${room.people.carla}`),
  ]) {
    const before = heard()
    expect(await ask()).toMatchObject({ status: 200 })
    await until('Bouke hears of it', () => heard() > before)
  }
  expect(bouke.isOpen).toBe(true)
})
