import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { encodeSyncRequest, encodeUpdate } from '#server/sync/frames.ts'
import { readBoard } from '#shared/document/read.ts'
import { CLOSE, MAX_FRAME_BYTES } from '#shared/protocol/close-codes.ts'
import { anId } from '#tests/support/boards.ts'
import { handmade } from '#tests/support/hostile-updates.ts'
import { RawClient, until } from '#tests/support/sync-clients.ts'
import { aSyncRoom, type SyncRoom } from '#tests/support/sync-room.ts'

let room: SyncRoom
beforeAll(async () => {
  room = await aSyncRoom()
})
afterAll(() => room.close())

let made = 0
/** The board goes on: somebody writes a card, and another sees it. */
async function expectLife(): Promise<void> {
  const [anna, carla] = await Promise.all([room.raw('anna'), room.raw('carla')])
  const word = `leven${++made}`
  anna.write(room.card('anna', word))
  await until('the card is seen', () => readBoard(carla.doc).cards.has(anId(word)))
  anna.close()
  carla.close()
}

test('[SYNC6] hazard 24: of all 256 first bytes only ours are taken, for a writer and for a reader', async () => {
  const allowed = [0, 1, 3]
  for (const name of ['bouke', 'harmen'] as const) {
    for (let first = 0; first < 256; first++) {
      if (allowed.includes(first)) continue
      const client = await room.raw(name)
      client.send([first, 0, 0])
      await until('it is closed', () => client.closedWith !== null)
      expect(client.closedWith?.code).toBe(CLOSE.badFrame)
    }
  }
  await expectLife()
})

test('[SYNC6] hazard 22: a frame that cannot be read closes only its own socket', async () => {
  const before = room.updatesOnDisk()
  const nonsense: readonly (readonly number[])[] = [
    [],
    [0],
    [0, 3, 0],
    [0, 0],
    [0, 0, 200, 1],
    [0, 2, 250, 250, 250, 250, 15],
    [1],
    [1, 4, 255, 255, 255, 255],
    [1, 3, 1, 1, 250],
    [255, 255, 255, 255, 255, 255, 255, 255, 255, 255],
  ]
  for (const bytes of nonsense) {
    const client = await room.raw('bouke')
    client.send(bytes)
    await until('it is closed', () => client.closedWith !== null)
    expect([CLOSE.badFrame, CLOSE.refused]).toContain(client.closedWith?.code)
  }
  const texting = await room.raw('bouke')
  texting.socket.send('hello')
  await until('it is closed', () => texting.closedWith !== null)
  expect(texting.closedWith?.code).toBe(CLOSE.badFrame)
  const asking = await room.raw('bouke')
  asking.send(encodeSyncRequest(Uint8Array.from([5, 1])))
  await until('it is closed', () => asking.closedWith !== null)
  expect(asking.closedWith?.code).toBe(CLOSE.badFrame)
  expect(room.updatesOnDisk()).toBe(before)
  await expectLife()
})

test('[SYNC6] hazard 22: bytes that are no websocket frames do not reach anybody else', async () => {
  const { port, hostname } = new URL(room.url)
  for (let attempt = 0; attempt < 40; attempt++) {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    await once(socket, 'connect')
    socket.write(
      `GET /sync/${room.teamId} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${room.url}\r\n` +
        `Cookie: ${room.cookie('bouke')}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    )
    await once(socket, 'data')
    const garbage = Buffer.alloc(300)
    for (let index = 0; index < garbage.length; index++) {
      garbage[index] = (index * 31 + attempt * 97 + ((index * attempt) >> 3)) % 256
    }
    socket.write(garbage)
    socket.end()
  }
  await expectLife()
})

test('[SYNC6] a frame that is too large ends the connection and nothing else', async () => {
  const client = await room.raw('bouke')
  client.send(encodeUpdate(new Uint8Array(MAX_FRAME_BYTES)))
  await until('it is closed', () => client.closedWith !== null)
  expect(client.closedWith?.code).toBe(CLOSE.tooLarge)
  await expectLife()
})

test('[SYNC6] hazard 25: what waits behind a refused frame is never looked at', async () => {
  const client = await room.raw('bouke')
  const before = room.updatesOnDisk()
  client.sendUpdate(handmade([{ client: 4, clock: 0, parts: [{ skip: 3 }] }]))
  for (let index = 0; index < 100; index++) client.write(room.card('bouke', `achter${index}`))
  await until('it is closed', () => client.closedWith !== null)
  expect(client.closedWith).toEqual({ code: CLOSE.refused, reason: 'update/skip' })
  await expectLife()
  expect(room.updatesOnDisk()).toBe(before + 1)
})

test('[SYNC6] hazard 21: after a refused frame a new joiner comes in as ever', async () => {
  const hostile = await room.raw('bouke')
  hostile.doc.getMap('cards').set(anId('kwaad'), new Y.Map())
  hostile.sendUpdate(Y.encodeStateAsUpdate(hostile.doc, Y.encodeStateVector(new Y.Doc())))
  await until('it is closed', () => hostile.closedWith !== null)
  const carla = await room.raw('carla')
  expect(readBoard(carla.doc).cards.has(anId('kwaad'))).toBe(false)
  await expectLife()
})

test('[SYNC6] who keeps sending what taints the board has to wait', async () => {
  let refused = 0
  for (let attempt = 0; attempt < 30; attempt++) {
    const headers = { cookie: room.cookie('douwe'), origin: room.url }
    const hostile = new RawClient(room.url, room.teams.kievitUpper, headers)
    await until('there is an answer', () => hostile.isOpen || hostile.refusedWith !== null)
    if (hostile.refusedWith === 429) {
      refused++
      continue
    }
    hostile.doc.getMap('cards').set(anId('kwaad'), new Y.Map())
    hostile.sendUpdate(Y.encodeStateAsUpdate(hostile.doc))
    await until('it is closed', () => hostile.closedWith !== null)
  }
  expect(refused).toBe(10)
  await expectLife()
})

test('[SYNC6] what continues something the server does not have is asked for again', async () => {
  const client = await room.raw('bouke')
  client.sendUpdate(handmade([{ client: 99, clock: 7, parts: [{ gc: 1 }] }]))
  await until('it is closed', () => client.closedWith !== null)
  expect(client.closedWith?.code).toBe(CLOSE.resync)
})

test('[SYNC9] hazard 38: no compression is agreed on', async () => {
  const client = await room.raw('bouke')
  expect(client.socket.extensions).toBe('')
})

test('[SYNC9] one person has only so many sockets', async () => {
  const headers = { cookie: room.cookie('sietske'), origin: room.url }
  const all = Array.from({ length: 40 }, () => new RawClient(room.url, room.teamId, headers))
  await until('all are answered', () =>
    all.every((client) => client.isOpen || client.refusedWith !== null),
  )
  expect(all.filter((client) => client.refusedWith === 429)).toHaveLength(10)
  for (const client of all) client.close()
  await until('they are gone', () => all.every((client) => client.closedWith !== null))
  await expectLife()
})
