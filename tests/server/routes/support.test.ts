import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '#server/ids.ts'
import type { Change } from '#shared/model/change.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { AtCards, SupportQuestion } from '#shared/protocol/talks.ts'
import { anId } from '#tests/support/boards.ts'
import { seeding } from '#tests/support/seeding.ts'
import type { SeededNetwork } from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { until } from '#tests/support/sync-clients.ts'
import { aSyncRoom, type SyncRoom } from '#tests/support/sync-room.ts'
import { type Visitor, visitor } from '#tests/support/visitor.ts'

type Name = keyof SeededNetwork['people']

let room: SyncRoom
let stipe: TeamId
let at: string
beforeEach(async () => {
  room = await aSyncRoom({ clock: setClock() })
  const { addTeam } = seeding(room.app, '')
  stipe = addTeam('STI', 'Stipe-team', 'stipe', null)
  const membership = { roles: ['support' as const], workdays: [], at: room.app.clock.now() }
  room.app.parts.stores.memberships.set(stipe, room.people.ineke, membership)
  await onBoard(room.teamId, room.card('anna', 'inval'))
  at = `/api/teams/${room.teamId}`
})
afterEach(() => room.close())

const as = (name: Name): Visitor => visitor(room.url, room.cookie(name))
const QUESTION = { id: anId('vraag'), kind: 'staff', text: 'Wie kan er donderdag invallen?' }
const ask = (who: Name, question: object = QUESTION) =>
  as(who).post(`${at}/cards/${anId('inval')}/support`, question)
const questions = async () =>
  (await as('ineke').get(`/api/teams/${stipe}/support-questions`)).body as SupportQuestion[]
const stateFor = async (who: Name) =>
  ((await as(who).get(`${at}/at-cards`)).body as AtCards).support[0]
const onBoard = (teamId: TeamId, ...changes: Change[]) =>
  room.app.sync.edit(teamId, room.people.ineke, () => changes)
const moves = (column: 'doing' | 'done'): Change => ({
  type: 'value-set',
  cardId: anId('vraag'),
  field: 'place',
  value: { board: 'scrum', column, position: 'a0' },
})

test('[STIPE1] a question becomes one card on the board of the Stipe-team, however often it is sent', async () => {
  for (const _ of [1, 2]) expect((await ask('carla')).status).toBe(200)
  const { cards } = await room.app.sync.board(stipe)
  expect([...cards.values()]).toMatchObject([
    {
      id: anId('vraag'),
      title: QUESTION.text,
      createdBy: room.people.carla,
      place: { board: 'scrum', column: 'todo' },
    },
  ])
  const elsewhere = `/api/teams/${room.teams.kievitUpper}/cards/${anId('inval')}/support`
  expect((await as('bouke').post(elsewhere, QUESTION)).status).toBe(404)
})

test('[STIPE2] at the card stands how far it is; an answer once it is given, and live', async () => {
  await ask('carla')
  const carla = await room.raw('carla')
  const heard = () => carla.events.filter(({ type }) => type === 'records-changed').length
  expect(await stateFor('carla')).toMatchObject({ status: 'asked', answer: '', kind: 'staff' })
  await onBoard(stipe, moves('doing'), text('Ik bel'))
  await until('the team hears of it', () => heard() > 0)
  expect(await stateFor('anna')).toMatchObject({ status: 'underWay', answer: '' })
  await onBoard(stipe, moves('done'), text('Wytske komt donderdag.'))
  expect(await stateFor('harmen')).toMatchObject({
    status: 'answered',
    answer: 'Wytske komt donderdag.',
    by: { name: 'Carla' },
  })
})

test('[STIPE2] what the Stipe-team lets go says why', async () => {
  await ask('harmen')
  const by = { at: room.app.clock.now(), by: room.people.ineke }
  await onBoard(
    stipe,
    {
      type: 'value-set',
      cardId: anId('vraag'),
      field: 'dropped',
      value: { ...by, reason: 'Al geregeld' },
    },
    {
      type: 'value-set',
      cardId: anId('vraag'),
      field: 'shelved',
      value: { ...by, shelf: 'archive' },
    },
  )
  expect(await stateFor('anna')).toMatchObject({ status: 'letGo', answer: 'Al geregeld' })
})

test('[STIPE3] the Stipe-team sees who asks what about which card; nobody else does', async () => {
  await ask('carla')
  expect(await questions()).toMatchObject([
    {
      cardId: anId('vraag'),
      kind: 'staff',
      by: { name: 'Carla' },
      teamCode: 'KIE',
      about: { cardId: anId('inval'), title: 'inval', board: 'scrum' },
    },
  ])
  for (const who of ['carla', 'harmen', 'sietske'] as const) {
    expect((await as(who).get(`/api/teams/${stipe}/support-questions`)).status).toBe(403)
  }
})

test('[STIPE1] without a Stipe-team, from its own board and about no card it is refused with a reason', async () => {
  const own = await as('ineke').post(`/api/teams/${stipe}/cards/${newId()}/support`, QUESTION)
  expect([own.status, own.body]).toMatchObject([409, { code: 'support/own-team' }])
  const nowhere = await as('anna').post(`${at}/cards/${newId()}/support`, QUESTION)
  expect(nowhere.status).toBe(404)
  room.app.parts.stores.teams.change(stipe, { closed_at: room.app.clock.now() })
  const none = await ask('anna')
  expect([none.status, none.body]).toMatchObject([409, { code: 'support/no-team' }])
  expect(((await as('anna').get(`${at}/at-cards`)).body as AtCards).supportTeam).toBeNull()
})

function text(result: string): Change {
  return { type: 'text-set', cardId: anId('vraag'), field: 'result', text: result }
}
