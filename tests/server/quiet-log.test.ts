import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { aCard } from '#tests/support/boards.ts'
import { freePort, temporaryFolder } from '#tests/support/running-server.ts'
import { PASSWORD, seedNetwork, signIn, startServer } from '#tests/support/server.ts'
import { rawClient, until } from '#tests/support/sync-clients.ts'
import { signedIn, visitor } from '#tests/support/visitor.ts'

test('[OPS9] the log of a busy server names nobody and tells no text, however much is logged', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder()
  const before = await startServer({ settings: { dataFolder: folder.path } })
  const { teams, people } = await seedNetwork(before.app)
  await before.close()
  const port = await freePort()
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: folder.path,
      LOG_LEVEL: 'debug',
    },
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log += String(chunk)
    })
  }
  const url = `http://127.0.0.1:${port}`
  await until('it runs', () => log.includes('Stoppen'), 30_000)

  const anna = await signedIn(url, 'anna')
  await anna.get('/api/me?wie=Zonnestraal')
  await anna.get('/Zonnestraal')
  await anna.post('/api/sign-in', { email: 'anna@deterp.example', password: 'Zonnestraal' })
  await anna.ask('POST', '/api/sign-in', { email: 'Zonnestraal', password: 7 })
  await anna.post(`/api/teams/${teams.kievit}/invitations`, {
    email: 'zonnestraal@deterp.example',
    name: 'Zonnestraal',
    role: 'teacher',
    workdays: [],
  })
  await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: '{"email":"Zonnestraal',
  })
  await visitor(url).get('/api/teams')
  const cookie = await signIn(url, 'carla@deterp.example', PASSWORD)
  const carla = await rawClient(url, teams.kievit, cookie)
  const card = aCard('zon', 'scrum/todo', { createdBy: people.carla, title: 'Zonnestraal' })
  carla.write({ type: 'card-added', card })
  await until('it is stored', () => carla.acked === 1)
  carla.send([0, 2, 40, ...Buffer.from('Zonnestraal Zonnestraal Zonnestraal Zonne')])
  await until('that is refused', () => carla.closedWith !== null)
  child.kill('SIGTERM')
  await until('it has ended', () => child.exitCode !== null)

  const lines = log.split('\n').filter((line) => line.startsWith('{'))
  expect(lines.length).toBeGreaterThan(15)
  expect(log).toContain('sync.refused')
  expect(log).toContain('/api/teams')
  for (const secret of [
    /zonnestraal/i,
    /anna/i,
    /carla/i,
    /deterp/i,
    /samen-beter/,
    /127\.0\.0\.1.*remote/,
  ]) {
    expect(lines.filter((line) => secret.test(line))).toEqual([])
  }
  for (const word of cookie.split('=')) {
    if (word.length > 10) expect(log).not.toContain(word)
  }
  folder.remove()
})
