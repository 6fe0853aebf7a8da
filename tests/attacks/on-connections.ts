import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import * as decoding from 'lib0/decoding'
import { Awareness, applyAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { encodeSyncRequest } from '#server/sync/frames.ts'
import { readBoard } from '#shared/document/read.ts'
import { FRAME } from '#shared/protocol/wire.ts'
import { presenceFrame } from '#tests/support/presence-frame.ts'
import { RawClient, until } from '#tests/support/sync-clients.ts'
import type { Attack } from './attack.ts'
import { aCardOf, dealtWith, newcomer, type Target } from './target.ts'

/** Longer than a reader may stand still. */
const WITHOUT_HEADWAY_MS = 14_000

/** Who a client sees, as an ordinary awareness client does. */
function watching(client: RawClient): Awareness {
  const awareness = new Awareness(new Y.Doc())
  awareness.setLocalState(null)
  client.socket.on('message', (data: Buffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(data))
    if (decoding.readVarUint(decoder) !== FRAME.presence) return
    applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), 'server')
  })
  return awareness
}

/** A socket that did not show who it is. */
async function opens(target: Target, headers: Record<string, string>): Promise<boolean> {
  const socket = new RawClient(target.url, target.teamId, headers)
  await until('the server answers', () =>
    [socket.isOpen, socket.closedWith, socket.refusedWith].some(Boolean),
  )
  // Ours opens to say in a readable way why it closes.
  await wait(100)
  const { isOpen } = socket
  socket.close()
  return isOpen
}

export const ON_CONNECTIONS: readonly Attack[] = [
  {
    row: 22,
    title: 'one frame that is no frame ends the process',
    async harms(target) {
      const { hostname, port } = new URL(target.url)
      const headers = Object.entries(target.headers('bouke')).map(
        ([name, value]) => `${name}: ${value}\r\n`,
      )
      const socket = connect(Number(port), hostname)
      socket.on('error', () => {})
      socket.write(
        `GET /sync/${target.teamId} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\n` +
          `Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
          `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${headers.join('')}\r\n`,
      )
      await new Promise((resolve) => socket.once('data', resolve))
      // Reserved bits, and not masked.
      socket.write(Buffer.from([0xf2, 0x01, 0x00]))
      await wait(500)
      socket.destroy()
      return !target.isAlive()
    },
  },
  {
    row: 23,
    title: 'come in without having signed in',
    harms: (target) => opens(target, { origin: target.url }),
  },
  {
    row: 27,
    title: 'be somebody else, and chase people away',
    async harms(target) {
      const anna = await target.client('anna')
      const seen = watching(anna)
      const bouke = await target.client('bouke')
      bouke.send(presenceFrame([[1234, 1, { card: null, typing: false }]]))
      await until('Anna sees Bouke', () => seen.getStates().has(1234))
      const mallory = await target.client('bouke')
      const director = { person: { id: 'x', name: 'Directeur' }, card: null, typing: false }
      mallory.send(presenceFrame([[4242, 1, director]]))
      mallory.send(presenceFrame([[1234, 2 ** 40, null]]))
      await until('Anna sees a third', () => seen.getStates().has(4242))
      await wait(500)
      const names = JSON.stringify([...seen.getStates().values()])
      return names.includes('Directeur') || !seen.getStates().has(1234)
    },
  },
  {
    row: 28,
    title: 'ten thousand people in one frame',
    async harms(target) {
      const anna = await target.client('anna')
      const seen = watching(anna)
      const mallory = await target.client('bouke')
      const crowd = Array.from({ length: 10_000 }, (_, index) => [index + 1, 1, {}] as const)
      mallory.send(presenceFrame(crowd))
      await dealtWith(mallory)
      await wait(1000)
      return seen.getStates().size > 1000
    },
  },
  {
    row: 30,
    title: 'who is sent away while the board is open writes on',
    async harms(target) {
      const bouke = await target.client('bouke')
      target.sendAway('bouke')
      if (bouke.isOpen) bouke.write(aCardOf(target, 'bouke', 'melk'))
      await dealtWith(bouke)
      return readBoard((await newcomer(target)).doc).cards.size > 0
    },
  },
  {
    row: 31,
    title: 'who may only read writes',
    async harms(target) {
      const harmen = await target.client('harmen')
      harmen.write(aCardOf(target, 'harmen', 'melk'))
      await dealtWith(harmen)
      return readBoard((await newcomer(target)).doc).cards.size > 0
    },
  },
  {
    row: 32,
    title: 'a page of another site opens a socket in the name of who visits it',
    harms: (target) => opens(target, { ...target.headers('anna'), origin: 'https://evil.example' }),
  },
  {
    row: 33,
    title: 'ask for everything, again and again, and read nothing: it is all kept ready',
    async harms(target) {
      const anna = await target.client('anna')
      for (let portion = 0; portion < 10; portion++) {
        const cards = Array.from({ length: 50 }, (_, number) =>
          aCardOf(target, 'anna', `vol${portion}n${number}`, { explanation: 'x'.repeat(2000) }),
        )
        anna.write(...cards)
        await dealtWith(anna)
      }
      const bouke = await target.client('bouke')
      bouke.socket.pause()
      for (let time = 0; time < 14; time++) {
        bouke.send(encodeSyncRequest(Uint8Array.of(0)))
        await wait(50)
      }
      await wait(WITHOUT_HEADWAY_MS)
      bouke.socket.resume()
      await wait(1000)
      return bouke.isOpen
    },
  },
  {
    row: 34,
    title: 'nothing happens for twenty seconds: an ordinary client starts to doubt the wire',
    async harms(target) {
      const anna = await target.client('anna')
      let heard = 0
      anna.socket.on('message', () => {
        heard++
      })
      await wait(20_000)
      return heard === 0
    },
  },
]
