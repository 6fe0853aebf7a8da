import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '#server/ids.ts'
import { reactions } from '#shared/protocol/decisions.ts'
import { aProposal, aSealRequest } from '#tests/support/decisions.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { signedIn } from '#tests/support/visitor.ts'

let server: TestServer
let seeded: SeededNetwork
let proposalId: string
const clock = setClock('2026-01-20T14:27:00.000Z')
beforeEach(async () => {
  server = await startServer({ clock })
  seeded = await seedNetwork(server.app)
  const { bouke, tjeerd, carla } = seeded.people
  proposalId = await aProposal(server.app, seeded.teams.kievit, carla, {
    expertIds: [bouke, tjeerd],
  })
})
afterEach(() => server.close())

const at = () => `/api/teams/${seeded.teams.kievit}/proposals/${proposalId}/reactions`
const said = async () => {
  const anna = await signedIn(server.url, 'anna')
  const answer = await anna.get(`/api/teams/${seeded.teams.kievit}/reactions`)
  return reactions.parse(answer.body).proposals.flatMap(({ records }) => records)
}

test('[DEC11] what somebody says carries the name and time of the server', async () => {
  const anna = await signedIn(server.url, 'anna')
  const request = { kind: 'feedback', id: newId(), about: 'objection', text: 'Kost tijd.' }
  const forged = { ...request, by: seeded.people.bouke, at: '2020-01-01T00:00:00.000Z' }
  expect((await anna.post(at(), forged)).status).toBe(200)
  expect(await said()).toEqual([{ ...request, by: seeded.people.anna, at: clock.now() }])
})

test('[DEC11] said twice it is there once, and nobody says it again in another way', async () => {
  const anna = await signedIn(server.url, 'anna')
  const bouke = await signedIn(server.url, 'bouke')
  const request = { kind: 'feedback', id: newId(), about: 'addition', text: 'Ook in groep 1-2.' }
  await anna.post(at(), request)
  await anna.post(at(), request)
  await bouke.post(at(), { ...request, text: 'Toch niet.' })
  expect(await said()).toEqual([
    expect.objectContaining({ by: seeded.people.anna, text: request.text }),
  ])
})

test('[DEC11] experts from elsewhere give their word, others from elsewhere do not', async () => {
  const word = { kind: 'expert', id: newId(), about: 'support', text: '' }
  const tjeerd = await signedIn(server.url, 'tjeerd')
  const sietske = await signedIn(server.url, 'sietske')
  const anna = await signedIn(server.url, 'anna')
  expect((await sietske.post(at(), word)).body).toMatchObject({ code: 'rights/not-allowed' })
  expect((await anna.post(at(), word)).body).toMatchObject({ code: 'proposal/not-an-expert' })
  expect((await tjeerd.post(at(), word)).status).toBe(200)
})

test('[DEC6] after it was decided nothing is said there any more, and all that was said is sealed', async () => {
  const anna = await signedIn(server.url, 'anna')
  const tried = {
    kind: 'experience',
    about: 'tried',
    text: 'Zes weken.',
    link: '',
    on: '2026-01-19',
  }
  await anna.post(at(), { ...tried, id: newId() })
  const decisions = `/api/teams/${seeded.teams.kievit}/decisions`
  const request = await aSealRequest(server.app, seeded.teams.kievit, proposalId, [
    seeded.people.anna,
  ])
  expect((await anna.post(decisions, request)).status).toBe(200)
  expect((await anna.post(at(), { ...tried, id: newId() })).body).toMatchObject({
    code: 'proposal/decided',
  })
  expect(await said()).toEqual([])
  const [entry] = server.app.parts.stores.decisions.ofTeam(seeded.teams.kievit)
  expect(JSON.parse(entry?.body ?? '{}').records).toEqual([
    expect.objectContaining({ text: 'Zes weken.' }),
  ])
})
