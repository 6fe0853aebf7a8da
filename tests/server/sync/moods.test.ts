import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { encodeMood, type Moods } from '#shared/protocol/wire.ts'
import { startChanges } from '#shared/rules/session-course.ts'
import { DEFAULT_STEPS } from '#shared/rules/session-steps.ts'
import { SESSION, starting } from '#tests/support/sessions.ts'
import { type RawClient, until } from '#tests/support/sync-clients.ts'
import { aSyncRoom, type SyncRoom } from '#tests/support/sync-room.ts'

let room: SyncRoom
beforeEach(async () => {
  room = await aSyncRoom()
})
afterEach(() => room.close())

function heard(client: RawClient): Moods | null | undefined {
  const last = client.events.findLast((event) => event.type === 'moods')
  return last?.type === 'moods' ? last.moods : undefined
}

async function begun(): Promise<RawClient> {
  const anna = await room.raw('anna')
  anna.write(...starting())
  await until('the session runs', () => anna.acked === 1)
  return anna
}

const good = (personId: string, sessionId = SESSION) =>
  encodeMood({ sessionId, personId, mood: 'good' })

test('[SES11] a smiley reaches the team at once, one per person, and who comes later too', async () => {
  const anna = await begun()
  const bouke = await room.raw('bouke')
  const { people } = room
  bouke.send(good(people.bouke))
  await until('Anna hears it', () => heard(anna)?.of[people.bouke] === 'good')
  bouke.send(encodeMood({ sessionId: SESSION, personId: people.bouke, mood: 'low' }))
  await until('Anna hears the other one', () => heard(anna)?.of[people.bouke] === 'low')
  const carla = await room.raw('carla')
  await until('Carla hears it', () => heard(carla) !== undefined)
  expect(heard(carla)).toEqual({ sessionId: SESSION, of: { [people.bouke]: 'low' } })
})

test('[SES11] at the screen somebody taps the smiley of a colleague, but of nobody else', async () => {
  const anna = await begun()
  const { people } = room
  anna.send(good(people.tjeerd))
  anna.send(good(people.carla, 'x'.repeat(16)))
  anna.send(good(people.carla))
  await until('it is heard', () => heard(anna) !== undefined)
  expect(heard(anna)?.of).toEqual({ [people.carla]: 'good' })
})

test('[SES11] the directeur hears none, and may send none', async () => {
  const anna = await begun()
  const harmen = await room.raw('harmen')
  anna.send(good(room.people.anna))
  await until('Anna hears it', () => heard(anna) !== undefined)
  anna.write(room.card('anna', 'melk'))
  await until('Harmen sees what came after', () => harmen.doc.getMap('cards').size === 1)
  expect(heard(harmen)).toBeUndefined()
  harmen.send(good(room.people.harmen))
  await until('Harmen is closed', () => harmen.closedWith !== null)
  expect(harmen.closedWith?.code).toBe(CLOSE.noAccess)
})

test('[SES11] smileys are gone when the session ends, when another begins, and without one', async () => {
  const anna = await begun()
  anna.send(good(room.people.anna))
  await until('it is heard', () => heard(anna) !== undefined)
  const next = { id: 'y'.repeat(16), mode: 'scrumSession', now: new Date().toISOString() } as const
  const steps = DEFAULT_STEPS.scrumSession
  anna.write(...startChanges({ ...next, steps, leaderId: null, timekeeperId: null }))
  await until('they are gone', () => heard(anna) === null)
  anna.write({ type: 'session-cleared' })
  anna.send(good(room.people.anna, next.id))
  const carla = await room.raw('carla')
  expect(heard(carla)).toBeUndefined()
})

test('[SES11] no smiley is in any file of the data folder, during the session or after it', async () => {
  const anna = await begun()
  anna.send(good(room.people.anna))
  await until('it is heard', () => heard(anna) !== undefined)
  const found = () =>
    readdirSync(room.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter((entry) => /"?mood"?|"good"|moods/.test(text(join(entry.parentPath, entry.name))))
  expect(found()).toEqual([])
  anna.write({ type: 'session-cleared' })
  await until('it is over', () => heard(anna) === null)
  expect(found()).toEqual([])
  // The search finds what is there.
  expect(
    readdirSync(room.folder).some((name) => text(join(room.folder, name)).includes(SESSION)),
  ).toBe(true)
})

function text(file: string): string {
  return readFileSync(file).toString('latin1')
}
