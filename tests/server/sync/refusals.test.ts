import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readBoard } from '#shared/document/read.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { aBareSync, type BareSync } from '#tests/support/bare-sync.ts'
import { ANNA, aCard, anId } from '#tests/support/boards.ts'
import { handmade } from '#tests/support/hostile-updates.ts'
import { until } from '#tests/support/sync-clients.ts'

let bare: BareSync
beforeEach(async () => {
  bare = await aBareSync()
})
afterEach(() => bare.close())

test('[SYNC6] what is refused is counted by its code and noted without words of anybody', async () => {
  const anna = await bare.raw('anna')
  anna.write({ type: 'card-added', card: aCard('geheim', 'scrum/todo', { createdBy: ANNA }) })
  await until('it is stored', () => anna.acked === 1)
  for (let count = 0; count < 3; count++) {
    const bouke = await bare.raw('bouke')
    bouke.sendUpdate(handmade([{ client: 77, clock: 0, parts: [{ skip: 3 }] }]))
    await until('it is refused', () => bouke.closedWith !== null)
    expect(bouke.closedWith).toMatchObject({ code: CLOSE.refused, reason: 'update/skip' })
  }
  const carla = await bare.raw('carla')
  carla.send([9, 9, 9])
  await until('it is refused', () => carla.closedWith !== null)
  expect(bare.sync.counts().refusals).toEqual({ 'update/skip': 3, 'frame/unknown': 1 })
  const lines = bare.logged.filter((line) => line.includes('sync.refused'))
  expect(lines).toHaveLength(4)
  expect(lines[0]).toContain('update/skip')
  expect(bare.logged.join()).not.toContain('geheim')
})

test('[SYNC6] hazard 23: five thousand half-open upgrades hold no memory and nobody up', {
  timeout: 60_000,
}, async () => {
  const { hostname, port } = new URL(bare.url)
  const anna = await bare.raw('anna')
  const sockets: Socket[] = []
  const before = process.memoryUsage().rss
  for (let count = 0; count < 5000; count++) {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    // Never finished.
    socket.write('GET /sync/team1xxxxxxxxxxx HTTP/1.1\r\nHost: x\r\nConnection: Upg')
    sockets.push(socket)
    if (count % 500 === 499) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  anna.write({ type: 'card-added', card: aCard('melk', 'scrum/todo', { createdBy: ANNA }) })
  await until('the room goes on', () => anna.acked === 1)
  const late = await bare.raw('bouke')
  expect(readBoard(late.doc).cards.has(anId('melk'))).toBe(true)
  // Both ends of every socket live in this process.
  expect(process.memoryUsage().rss - before).toBeLessThan(2 * 64 * 1024 * 1024)
  expect(bare.sync.counts().sockets).toBe(2)
  for (const socket of sockets) socket.destroy()
})
