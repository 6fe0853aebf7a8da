import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Awareness } from 'y-protocols/awareness'
import { anId } from '#tests/support/boards.ts'
import { presenceFrame } from '#tests/support/presence-frame.ts'
import { until } from '#tests/support/sync-clients.ts'
import { aSyncRoom, type SyncRoom } from '#tests/support/sync-room.ts'

let room: SyncRoom
beforeEach(async () => {
  room = await aSyncRoom()
})
afterEach(() => room.close())

/** What a client sees of the others. */
function othersOf(awareness: Awareness): unknown[] {
  return [...awareness.getStates()].flatMap(([id, state]) =>
    id === awareness.clientID ? [] : [state],
  )
}

const LOOKING = { card: null, typing: false }

test('[SYNC7] ordinary awareness clients see each other come, move and go', async () => {
  const anna = room.ordinary('anna')
  const bouke = room.ordinary('bouke')
  anna.provider.awareness.setLocalState(LOOKING)
  bouke.provider.awareness.setLocalState({ card: anId('melk'), typing: true })
  const person = { id: room.people.bouke, name: 'Bouke' }
  await until('Anna sees Bouke type', () =>
    othersOf(anna.provider.awareness).some((state) => JSON.stringify(state).includes('melk')),
  )
  expect(othersOf(anna.provider.awareness)).toEqual([{ card: anId('melk'), typing: true, person }])
  await until('Bouke sees Anna', () => othersOf(bouke.provider.awareness).length === 1)
  bouke.provider.awareness.setLocalState(LOOKING)
  await until('Bouke stopped', () =>
    othersOf(anna.provider.awareness).every((state) => !JSON.stringify(state).includes('melk')),
  )
  bouke.close()
  await until('Bouke is gone', () => othersOf(anna.provider.awareness).length === 0)
  expect(anna.provider.awareness.getLocalState()).toEqual(LOOKING)
})

test('[SYNC7] hazard 27: nobody is shown under another name, removed, or made to stay', async () => {
  const anna = room.ordinary('anna')
  const bouke = room.ordinary('bouke')
  anna.provider.awareness.setLocalState(LOOKING)
  bouke.provider.awareness.setLocalState(LOOKING)
  await until('Anna sees Bouke', () => othersOf(anna.provider.awareness).length === 1)
  const mallory = await room.raw('carla')
  const boukesId = bouke.doc.clientID
  const director = { person: { id: room.people.harmen, name: 'Directeur' }, ...LOOKING }
  mallory.send(presenceFrame([[boukesId, 2 ** 40, director]]))
  mallory.send(presenceFrame([[boukesId, 2 ** 40 + 1, null]]))
  mallory.send(
    presenceFrame([
      [4242, 2 ** 40, director],
      [boukesId, 2 ** 41, null],
    ]),
  )
  mallory.send(presenceFrame([[boukesId, 2 ** 42, director]]))
  await until('Anna sees who it is', () => othersOf(anna.provider.awareness).length === 2)
  const names = othersOf(anna.provider.awareness).map((state) => Reflect.get(state ?? {}, 'person'))
  expect(names).toContainEqual({ id: room.people.bouke, name: 'Bouke' })
  expect(names).toContainEqual({ id: room.people.carla, name: 'Carla' })
  expect(bouke.provider.awareness.getLocalState()).toEqual(LOOKING)
  // Bouke can still be heard: no clock was taken from him.
  bouke.provider.awareness.setLocalState({ card: anId('melk'), typing: false })
  await until('Bouke moved', () =>
    JSON.stringify(othersOf(anna.provider.awareness)).includes('melk'),
  )
  mallory.close()
  await until('only Bouke stays', () => othersOf(anna.provider.awareness).length === 1)
})

test('[SYNC7] hazard 27: what a client says beyond card and typing goes nowhere', async () => {
  const anna = room.ordinary('anna')
  anna.provider.awareness.setLocalState(LOOKING)
  await until('Anna is in', () => anna.provider.synced)
  const states = [
    { card: '<b>', typing: 'ja', evil: 'x' },
    { card: { deep: {} }, typing: 1 },
    'no json {',
    JSON.stringify({ card: anId('melk'), pad: 'x'.repeat(600) }),
    [1, 2, 3],
  ]
  for (const [index, state] of states.entries()) {
    const bouke = await room.raw('bouke')
    bouke.send(presenceFrame([[7000 + index, 1, state]]))
    await until('Bouke is seen', () => othersOf(anna.provider.awareness).length === 1)
    expect(othersOf(anna.provider.awareness)).toEqual([
      { ...LOOKING, person: { id: room.people.bouke, name: 'Bouke' } },
    ])
    bouke.close()
    await until('Bouke is gone', () => othersOf(anna.provider.awareness).length === 0)
  }
})

test('[SYNC7] hazard 28: a thousand people in one frame are one, and leave nothing behind', async () => {
  const anna = room.ordinary('anna')
  await until('Anna is in', () => anna.provider.synced)
  const flood = Array.from({ length: 1000 }, (_, index) => [9000 + index, 1, LOOKING] as const)
  const bouke = await room.raw('bouke')
  bouke.send(presenceFrame(flood))
  bouke.send(presenceFrame(flood.map(([id]) => [id, 2, null])))
  bouke.send(presenceFrame([[9000, 3, LOOKING]]))
  await until('Bouke is seen', () => othersOf(anna.provider.awareness).length > 0)
  expect(othersOf(anna.provider.awareness)).toHaveLength(1)
  bouke.close()
  await until('Bouke is gone', () => othersOf(anna.provider.awareness).length === 0)
})

test('[SYNC7] a page that comes back before its old socket is gone is one person', async () => {
  const anna = room.ordinary('anna')
  await until('Anna is in', () => anna.provider.synced)
  const first = await room.raw('bouke')
  first.send(presenceFrame([[555, 1, LOOKING]]))
  await until('Bouke is seen', () => othersOf(anna.provider.awareness).length === 1)
  const second = await room.raw('bouke')
  second.send(presenceFrame([[555, 1, { card: anId('melk'), typing: false }]]))
  await until('the new page is seen', () =>
    JSON.stringify(othersOf(anna.provider.awareness)).includes('melk'),
  )
  first.close()
  await until('the old socket is gone', () => first.closedWith !== null)
  expect(othersOf(anna.provider.awareness)).toHaveLength(1)
})
