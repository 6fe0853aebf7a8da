import { expect, test } from 'vitest'
import { seedNetwork, startServer } from '#tests/support/server.ts'
import { signedIn } from '#tests/support/visitor.ts'

test('[PRIV1] the beheerder gets all about somebody as a file, and that is noted', async () => {
  const server = await startServer()
  const { people } = await seedNetwork(server.app)
  const ineke = await signedIn(server.url, 'ineke')
  const path = `/api/network/people/${people.carla}/export`
  const answer = await ineke.get(path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toContain(`beterbord-${people.carla}.json`)
  expect(answer.body).toMatchObject({
    format: 'beterbord-person',
    records: { person: [{ name: 'Carla', email: 'carla@deterp.example' }] },
  })
  expect(JSON.stringify(answer.body)).not.toMatch(/argon2|token_hash/)
  expect(server.app.parts.stores.audit.all().at(-1)).toMatchObject({
    actor_id: people.ineke,
    act: 'person/exported',
  })
  expect((await (await signedIn(server.url, 'carla')).get(path)).status).toBe(403)
  expect((await ineke.get(`/api/network/people/${'x'.repeat(16)}/export`)).status).toBe(404)
  await server.close()
})
