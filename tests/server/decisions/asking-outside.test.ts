import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#server/ids.ts'
import type { Visibility } from '#shared/model/people.ts'
import type { Colleague } from '#shared/protocol/http.ts'
import type { MyNews } from '#shared/protocol/my-work.ts'
import { aProposal } from '#tests/support/decisions.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { signedIn } from '#tests/support/visitor.ts'

let server: TestServer
let seeded: SeededNetwork
beforeAll(async () => {
  server = await startServer()
  seeded = await seedNetwork(server.app)
})
afterAll(() => server.close())

function seenBy(visibility: Visibility): void {
  server.app.parts.stores.teams.change(seeded.teams.kievit, { visibility })
}

async function found(search: string, who = 'anna') {
  const visitor = await signedIn(server.url, who)
  const path = `/api/teams/${seeded.teams.kievit}/experts?search=${encodeURIComponent(search)}`
  return visitor.get(path)
}

async function namesFound(search: string): Promise<string[]> {
  const { status, body } = await found(search)
  expect(status).toBe(200)
  return (body as Colleague[]).map(({ name }) => name)
}

describe('[PERM12] whom a team asks from outside', () => {
  test('is found by a part of the name, with where they work and without an address', async () => {
    seenBy('network')
    const { body } = await found('tjee')
    expect(body).toEqual([{ id: seeded.people.tjeerd, name: 'Tjeerd', teams: 'It Skûtsje' }])
    expect(await namesFound('TJÉÉ')).toEqual(['Tjeerd'])
  })

  test('is nobody of the team itself, nobody who left, and no screen', async () => {
    seenBy('network')
    expect(await namesFound('anna')).toEqual([])
    const { people } = server.app.parts.stores
    people.change(seeded.people.douwe, { left_at: '2026-01-01T00:00:00.000Z' })
    expect(await namesFound('douwe')).toEqual([])
    people.change(seeded.people.douwe, { left_at: null })
    expect(await namesFound('douwe')).toEqual(['Douwe'])
  })

  test.each<[Visibility, string[], string[]]>([
    ['network', ['Sietske', 'Tjeerd'], ['Douwe']],
    ['school', [], ['Douwe']],
    ['team', [], []],
  ])('may read the board: seen by the %s', async (visibility, elsewhere, inSchool) => {
    seenBy(visibility)
    const names = [...(await namesFound('sietske')), ...(await namesFound('tjeerd'))]
    expect(names).toEqual(elsewhere)
    expect(await namesFound('douwe')).toEqual(inSchool)
  })

  test('is not looked up by a letter, nor by who does not work in the team', async () => {
    seenBy('network')
    expect((await found('t')).status).toBe(400)
    for (const who of ['tjeerd', 'harmen', 'ineke']) {
      expect((await found('anna', who)).status).toBe(403)
    }
  })

  test('[NEWS2] and once chosen sees that it is asked, until a word is given on the proposal', async () => {
    seenBy('network')
    const [{ id } = { id: '' }] = (await found('tjeerd')).body as Colleague[]
    const card = { expertIds: [id] }
    const proposal = await aProposal(server.app, seeded.teams.kievit, seeded.people.anna, card)
    const tjeerd = await signedIn(server.url, 'tjeerd')
    const path = `/api/teams/${seeded.teams.kievit}/proposals/${proposal}/reactions`
    const word = { kind: 'expert', id: newId(), about: 'support', text: '' }
    const asked = async () => ((await tjeerd.get('/api/me/news')).body as MyNews).asked
    expect(await asked()).toMatchObject([{ cardId: proposal, teamCode: 'KIE' }])
    seenBy('team')
    expect(await asked(), 'what they may not read').toEqual([])
    seenBy('network')
    expect((await tjeerd.post(path, word)).status).toBe(200)
    expect(await asked(), 'they said it').toEqual([])
  })
})
