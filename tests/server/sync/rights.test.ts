import { afterEach, beforeEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { isEmptyUpdate } from '#server/sync/frames.ts'
import { readBoard } from '#shared/document/read.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { FRAME } from '#shared/protocol/wire.ts'
import { anId } from '#tests/support/boards.ts'
import { updateOf } from '#tests/support/hostile-updates.ts'
import { RawClient, until } from '#tests/support/sync-clients.ts'
import { aSyncRoom, type SyncRoom } from '#tests/support/sync-room.ts'

let room: SyncRoom
beforeEach(async () => {
  room = await aSyncRoom()
})
afterEach(() => room.close())

function open(headers: Record<string, string>, teamId = room.teamId): RawClient {
  return new RawClient(room.url, teamId, headers)
}

async function answerOf(client: RawClient): Promise<number> {
  await until('there is an answer', () => client.refusedWith !== null || client.closedWith !== null)
  return client.refusedWith ?? client.closedWith?.code ?? 0
}

test('[SYNC8] hazard 32: only a page of our own opens a socket', async () => {
  const cookie = room.cookie('anna')
  const { host, port } = new URL(room.url)
  const wrong = [
    undefined,
    '',
    'null',
    'http://evil.example',
    `http://${host}.evil.example`,
    `http://evil.example/${host}`,
    `http://127.0.0.1:${Number(port) + 1}`,
    'http://127.0.0.1',
    `http://127.0.0.1:${port}/`,
    `http://user@${host}`,
    `ws://${host}`,
    `ftp://${host}`,
    `http://localhost:${port}`,
    `http://${host} http://${host}`,
    `http://${host},http://evil.example`,
    `HTTP://${host}`,
    `http://0177.0.0.1:${port}`,
    `http://2130706433:${port}`,
    `http://[::ffff:127.0.0.1]:${port}`,
    'http://xn--bterbord-4ya.example',
    'file://',
    'chrome-extension://abcdefghijklmnop',
    '*',
  ]
  for (const origin of wrong) {
    const client = open(origin === undefined ? { cookie } : { cookie, origin })
    expect(await answerOf(client), `Origin ${origin}`).toBe(403)
  }
})

test('[SYNC8] who may not come in hears why, in a way a page can read', async () => {
  const origin = room.url
  expect(await answerOf(open({ origin }))).toBe(CLOSE.signedOut)
  expect(await answerOf(open({ origin, cookie: 'sid=nonsense' }))).toBe(CLOSE.signedOut)
  const anna = { origin, cookie: room.cookie('anna') }
  expect(await answerOf(open(anna, anId('geenteam')))).toBe(CLOSE.notFound)
  expect(await answerOf(open(anna, '../../etc'))).toBe(404)
  room.app.parts.stores.teams.change(room.teams.skutsje, { visibility: 'team' })
  expect(await answerOf(open(anna, room.teams.skutsje))).toBe(CLOSE.noAccess)
})

test('[SYNC8] hazard 31: a reader gets everything and changes nothing', async () => {
  const anna = await room.raw('anna')
  anna.write(room.card('anna', 'melk'))
  await until('it is on disk', () => anna.acked === anna.sent)
  for (const step of [1, 2]) {
    const harmen = await room.raw('harmen')
    expect(harmen.events[0]).toMatchObject({ type: 'welcome', mayWrite: false })
    expect(readBoard(harmen.doc).cards.size).toBe(1)
    harmen.send([FRAME.sync, 1, 2, 0, 0])
    anna.write({ type: 'ambition-set', text: `Stap ${step}` })
    await until('Harmen sees it', () => readBoard(harmen.doc).ambition === `Stap ${step}`)
    const update = updateOf(harmen.doc, (doc) => doc.getText('ambition').insert(0, 'Ik '))
    expect(isEmptyUpdate(update)).toBe(false)
    if (step === 1) harmen.sendAnswer(update)
    else harmen.sendUpdate(update)
    await until('Harmen is out', () => harmen.closedWith !== null)
    expect(harmen.closedWith?.code).toBe(CLOSE.noAccess)
  }
  expect(room.updatesOnDisk()).toBe(3)
})

test('[SYNC8] a reader is never asked what they have', async () => {
  const harmen = await room.raw('harmen')
  const asked: number[] = []
  harmen.socket.on('message', (data: Buffer) => {
    if (data[0] === FRAME.sync && data[1] === 0) asked.push(1)
  })
  const anna = await room.raw('anna')
  anna.write(room.card('anna', 'melk'))
  await until('Harmen sees it', () => readBoard(harmen.doc).cards.size === 1)
  expect(asked).toEqual([])
  expect(harmen.frames.filter((frame) => frame === FRAME.sync)).toHaveLength(2)
})

test('[SYNC8] hazard 30: from the moment a role is gone nothing is stored, and the socket closes', async () => {
  for (let round = 0; round < 10; round++) {
    const bouke = await room.raw('bouke')
    let word = 0
    const typing = setInterval(() => {
      if (bouke.isOpen) bouke.write(room.card('bouke', `r${round}k${word++}`))
    }, 1)
    await until('updates flow', () => bouke.acked > 5)
    const { memberships } = room.app.parts.stores
    memberships.set(room.teamId, room.people.bouke, {
      roles: [],
      workdays: [],
      at: room.app.clock.now(),
    })
    const lastSeq = room.updatesOnDisk()
    room.app.sync.recheck(room.people.bouke)
    const withdrawnAt = performance.now()
    await until('the socket is closed', () => bouke.closedWith !== null, 250)
    expect(performance.now() - withdrawnAt).toBeLessThan(250)
    clearInterval(typing)
    expect(bouke.closedWith?.code).toBe(CLOSE.noAccess)
    const carla = await room.raw('carla')
    carla.write({ type: 'ambition-set', text: `Na ronde ${round}` })
    await until('the room goes on', () => carla.acked === carla.sent)
    expect(room.updatesOnDisk()).toBe(lastSeq + 1)
    memberships.set(room.teamId, room.people.bouke, {
      roles: ['teacher'],
      workdays: [],
      at: room.app.clock.now(),
    })
  }
})

test('[SYNC8] ending a sign-in closes its sockets and no others', async () => {
  const phone = await room.raw('anna')
  const { signIns } = room.app.parts.stores
  const [signIn] = signIns.ofPerson(room.people.anna)
  const bouke = await room.raw('bouke')
  signIns.end(room.people.anna, signIn?.id ?? '')
  room.app.sync.recheck(room.people.anna)
  room.app.sync.recheck(room.people.bouke)
  await until('the phone is out', () => phone.closedWith !== null, 250)
  expect(phone.closedWith?.code).toBe(CLOSE.signedOut)
  expect(bouke.isOpen).toBe(true)
})

test('[SYNC8] who gets more rights comes back with them', async () => {
  const tjeerd = await room.raw('tjeerd')
  expect(tjeerd.events[0]).toMatchObject({ mayWrite: false })
  room.app.parts.stores.memberships.set(room.teamId, room.people.tjeerd, {
    roles: ['guest'],
    workdays: [],
    at: room.app.clock.now(),
  })
  room.app.sync.recheck(room.people.tjeerd)
  await until('the old socket is closed', () => tjeerd.closedWith !== null, 250)
  const again = await room.raw('tjeerd')
  expect(again.events[0]).toMatchObject({ mayWrite: true })
})

test('[SYNC8] a team that closes its boards to others shows them the door', async () => {
  const tjeerd = await room.raw('tjeerd')
  const anna = await room.raw('anna')
  room.app.parts.stores.teams.change(room.teamId, { visibility: 'team' })
  room.app.sync.teamChanged(room.teamId)
  await until('Tjeerd is out', () => tjeerd.closedWith !== null, 250)
  await until('Anna hears of it', () => anna.events.some(({ type }) => type === 'team-changed'))
  expect(anna.isOpen).toBe(true)
})

test('[SYNC8] nothing of one board reaches another', async () => {
  const anna = await room.raw('anna')
  const sietske = await room.raw('sietske', room.teams.skutsje)
  anna.write(room.card('anna', 'melk'))
  sietske.write(room.card('sietske', 'boot'))
  await until('both are on disk', () => anna.acked === 1 && sietske.acked === 1)
  expect(readBoard(await docOf(sietske)).cards.has(anId('melk'))).toBe(false)
  expect(readBoard(await docOf(anna)).cards.has(anId('boot'))).toBe(false)
})

async function docOf(client: RawClient): Promise<Y.Doc> {
  return (await client.sync()).doc
}
