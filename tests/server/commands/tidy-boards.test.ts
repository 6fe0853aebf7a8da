import { afterEach, expect, test } from 'vitest'
import { forgetWhatIsPast } from '#server/commands/forget-what-is-past.ts'
import { tidyBoards } from '#server/commands/tidy-boards.ts'
import type { CardValues } from '#shared/model/card.ts'
import { aCard, anId } from '#tests/support/boards.ts'
import { seedNetwork, startServer, type TestServer } from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { cookieFor } from '#tests/support/sync-clients.ts'
import { signedIn } from '#tests/support/visitor.ts'

let server: TestServer
afterEach(() => server.close())

test('[PRIV4] a card leaves the archive after two years or what was chosen, other boards are left alone', async () => {
  server = await startServer({ clock: setClock('2028-08-01T01:00:00.000Z') })
  const { app } = server
  const { teams, people } = await seedNetwork(app)
  const archived = (at: string): CardValues['shelved'] => ({
    shelf: 'archive',
    at,
    by: people.anna,
  })
  const add = (word: string, shelved?: CardValues['shelved']) => ({
    type: 'card-added' as const,
    card: aCard(word, 'scrum/todo', { createdBy: people.anna, ...(shelved ? { shelved } : {}) }),
  })
  await app.sync.edit(teams.kievit, people.anna, () => [
    add('open'),
    add('twee', archived('2026-07-30T10:00:00.000Z')),
    add('net', archived('2026-08-01T10:00:00.000Z')),
    add('een', archived('2027-07-30T10:00:00.000Z')),
  ])
  await app.sync.edit(teams.skutsje, people.tjeerd, () => [add('zeil')])
  const left = async () => [...(await app.sync.board(teams.kievit)).cards.keys()].sort()
  expect(await tidyBoards(app.parts)).toBe(1)
  expect(await left()).toEqual(['een', 'net', 'open'].map(anId).sort())
  expect(await tidyBoards(app.parts)).toBe(0)
  app.parts.stores.retention.setArchiveYears(1)
  expect(await tidyBoards(app.parts)).toBe(1)
  expect(await left()).toEqual(['open'].map(anId))
})

test('[PRIV4] sign-ins and links that ended and the journal of a year ago are forgotten', async () => {
  const clock = setClock()
  server = await startServer({ clock })
  const { app } = server
  const { people } = await seedNetwork(app)
  const { stores } = app.parts
  cookieFor(app, people.anna)
  stores.audit.note({ at: clock.now(), actorId: null, act: 'member/added', subject: 'x' })
  expect(forgetWhatIsPast(app.parts)).toBe(0)
  clock.pass(2 * 24 * 60)
  expect(forgetWhatIsPast(app.parts)).toBe(1)
  expect(stores.signIns.ofPerson(people.anna)).toEqual([])
  clock.pass(364 * 24 * 60)
  expect(forgetWhatIsPast(app.parts)).toBe(1)
  expect(stores.audit.all()).toEqual([])
})

test('[PRIV4] the beheerder chooses how long the archive stays, and that is noted', async () => {
  server = await startServer()
  await seedNetwork(server.app)
  const ineke = await signedIn(server.url, 'ineke')
  const path = '/api/network/retention'
  expect((await ineke.get(path)).body).toEqual({ archiveYears: 2 })
  expect((await ineke.put(path, { archiveYears: 5 })).body).toEqual({ archiveYears: 5 })
  expect((await ineke.put(path, { archiveYears: 0 })).status).toBe(400)
  expect((await ineke.get(path)).body).toEqual({ archiveYears: 5 })
  expect(server.app.parts.stores.audit.all().at(-1)).toMatchObject({
    act: 'retention/changed',
    subject: 'archive-years:5',
  })
})
