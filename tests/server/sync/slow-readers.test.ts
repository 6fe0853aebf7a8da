import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { encodeSyncRequest } from '#server/sync/frames.ts'
import { ambitionOf, cardsOf } from '#shared/document/keys.ts'
import { readBoard } from '#shared/document/read.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { FRAME } from '#shared/protocol/wire.ts'
import { aBareSync, type BareSync, TEAMS } from '#tests/support/bare-sync.ts'
import { ANNA, aCard, plain } from '#tests/support/boards.ts'
import { type RawClient, until } from '#tests/support/sync-clients.ts'

let bare: BareSync
afterEach(() => bare.close())

/** A board of about two megabytes. */
async function fillBoard(): Promise<void> {
  for (let index = 0; index < 1000; index += 100) {
    await bare.sync.edit(TEAMS[0], null, () =>
      Array.from({ length: 100 }, (_, more) => ({
        type: 'card-added',
        card: aCard(`k${index + more}`, 'scrum/todo', { explanation: 'x'.repeat(2000) }),
      })),
    )
  }
}

/** Asks for everything, again and again, and reads nothing of it: more than the buffers of the system hold. */
async function stopReading(client: RawClient): Promise<void> {
  client.socket.pause()
  const nothing = Y.encodeStateVector(new Y.Doc())
  for (let count = 0; count < 12; count++) {
    client.send(encodeSyncRequest(nothing))
    // One turn answers a client once, so the next question waits until this one has been read.
    await bare.sync.board(TEAMS[0])
  }
}

test('[SYNC9] hazard 33: who never reads holds up nobody, and is closed', {
  timeout: 40_000,
}, async () => {
  bare = await aBareSync()
  await fillBoard()
  const carla = await bare.raw('carla')
  const anna = await bare.raw('anna')
  const bouke = await bare.raw('bouke')
  await stopReading(carla)
  const buffered = process.memoryUsage.rss()
  for (let count = 1; count <= 40; count++) {
    const asked = performance.now()
    anna.write({ type: 'ambition-set', text: `Stap ${count}` })
    await until('Bouke has it', () => ambitionOf(bouke.doc).toString() === `Stap ${count}`)
    expect(performance.now() - asked).toBeLessThan(2000)
  }
  await until('Carla is closed', () => bare.logged.join().includes('too-slow'), 30_000)
  expect(process.memoryUsage.rss() - buffered).toBeLessThan(256 * 1024 * 1024)
  carla.socket.resume()
  await until('Carla knows', () => carla.closedWith !== null)
})

test('[SYNC9] a reader that was slow for a while gets what it missed', {
  timeout: 40_000,
}, async () => {
  bare = await aBareSync()
  await fillBoard()
  const carla = await bare.raw('carla')
  const anna = await bare.raw('anna')
  const bouke = await bare.raw('bouke')
  await stopReading(carla)
  for (let count = 1; count <= 30; count++) {
    anna.write({ type: 'ambition-set', text: `Stap ${count}` })
  }
  anna.write({ type: 'card-added', card: aCard('laatste', 'scrum/todo') })
  await until('Bouke has all', () => cardsOf(bouke.doc).size === 1001)
  carla.socket.resume()
  await until('Carla has all', () => cardsOf(carla.doc).size === 1001, 20_000)
  expect(plain(readBoard(carla.doc))).toEqual(plain(readBoard(anna.doc)))
  expect(carla.closedWith).toBeNull()
  // Only who was behind is told to ask for the team again.
  expect(carla.events.map(({ type }) => type)).toContain('team-changed')
  anna.write({ type: 'ambition-set', text: 'Weer samen' })
  await until('and goes on', () => ambitionOf(carla.doc).toString() === 'Weer samen')
})

test('[SYNC9] hazard 34: a socket on which nothing happens keeps hearing from the server', async () => {
  bare = await aBareSync({ intervals: { beat: 20, ping: 30 } })
  const carla = await bare.raw('carla')
  let pings = 0
  carla.socket.on('ping', () => pings++)
  const heard = carla.frames.length
  await until('there are heartbeats', () => carla.frames.length > heard + 3 && pings > 3)
  expect(carla.frames.at(-1)).toBe(FRAME.presence)
  expect(carla.isOpen).toBe(true)
})

test('[SYNC8] a sign-in that runs out closes its sockets without anybody asking', async () => {
  let hasEnded = false
  const facts = { id: ANNA, networkRoles: [], memberships: [] }
  bare = await aBareSync({
    intervals: { recheck: 20 },
    identify: () => (hasEnded ? null : { signInId: 's', personId: ANNA, name: 'Anna', facts }),
    teamFacts: (id) => ({ id, schoolId: null, visibility: 'network' }),
    personFacts: () => facts,
  })
  const anna = await bare.raw('anna')
  hasEnded = true
  await until('it is closed', () => anna.closedWith !== null)
  expect(anna.closedWith?.code).toBe(CLOSE.signedOut)
})
