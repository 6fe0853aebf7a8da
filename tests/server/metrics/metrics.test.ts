import { expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { freePort } from '#tests/support/running-server.ts'
import { seedNetwork, startServer } from '#tests/support/server.ts'
import { cookieFor, rawClient, until } from '#tests/support/sync-clients.ts'
import { signedIn } from '#tests/support/visitor.ts'

const TOKEN = 'een-lang-geheim-woord-12345'

test('[OPS8] metrics count sockets, answers and backups on an address of their own, and name nobody', async () => {
  const port = await freePort()
  const server = await startServer({
    settings: { metrics: { host: '127.0.0.1', port, token: null } },
  })
  const { teams, people } = await seedNetwork(server.app)
  const anna = await signedIn(server.url, 'anna')
  await anna.get('/api/teams')
  const client = await rawClient(server.url, teams.kievit, cookieFor(server.app, people.anna))
  const broken = await rawClient(server.url, teams.kievit, cookieFor(server.app, people.bouke))
  broken.send([250, 1, 2])
  await until('it is refused', () => broken.closedWith !== null)
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`)
  const text = await answer.text()
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
  expect(text).toMatch(/^beterbord_events_total\{event="sync.refused",level="warn"\} 1$/m)
  expect(text).toMatch(/^beterbord_sockets 1$/m)
  expect(text).toMatch(/^beterbord_rooms 1$/m)
  expect(text).toMatch(/^beterbord_backup_timestamp_seconds 0$/m)
  expect(text).toMatch(/^beterbord_database_bytes [1-9]\d+$/m)
  expect(text).toContain(
    'beterbord_http_seconds_count{method="GET",route="/api/teams",status="200"} 1',
  )
  expect(text).toContain('nodejs_eventloop_lag')
  expect(text).not.toMatch(/anna|kievit/i)
  expect(text).not.toContain(teams.kievit)
  expect((await anna.get('/metrics')).status).toBe(404)
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
  client.close()
  await server.close()
})

test('[OPS8] with a token only who has it is answered', async () => {
  const port = await freePort()
  const metrics = { host: '127.0.0.1', port, token: TOKEN }
  const server = await startServer({ settings: { metrics } })
  const ask = async (authorization?: string) =>
    (
      await fetch(`http://127.0.0.1:${port}/metrics`, {
        headers: authorization === undefined ? {} : { authorization },
      })
    ).status
  expect([await ask(), await ask('Bearer x'), await ask(`Bearer ${TOKEN}`)]).toEqual([
    401, 401, 200,
  ])
  await server.close()
})

test('[OPS8] another address than this computer needs a token', () => {
  const read = (METRICS: string, METRICS_TOKEN = '') => {
    const outcome = readConfig({ METRICS, METRICS_TOKEN })
    return outcome.ok ? outcome.config.metrics : outcome.faults[0]
  }
  expect(read('')).toBeNull()
  expect(read('127.0.0.1:9464')).toEqual({ host: '127.0.0.1', port: 9464, token: null })
  expect(read('[::1]:9464')).toEqual({ host: '::1', port: 9464, token: null })
  expect(read('0.0.0.0:9464')).toContain('METRICS_TOKEN')
  expect(read('0.0.0.0:9464', 'kort')).toContain('METRICS_TOKEN')
  expect(read('0.0.0.0:9464', TOKEN)).toEqual({ host: '0.0.0.0', port: 9464, token: TOKEN })
  expect(read('9464')).toContain('METRICS=')
})
