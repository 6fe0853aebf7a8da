import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashPassword } from '#server/passwords/hash.ts'
import { PASSWORD, seedNetwork, startServer, type TestServer } from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { signedIn, visitor } from '#tests/support/visitor.ts'

const DAY = 24 * 60
let server: TestServer
let clock: ReturnType<typeof setClock>
beforeEach(async () => {
  clock = setClock()
  server = await startServer({ clock })
  await seedNetwork(server.app)
})
afterEach(() => server.close())

const anna = { email: 'anna@deterp.example', password: PASSWORD, ownDevice: true }
const tries = (who: object) => visitor(server.url).post('/api/sign-in', who)

describe('signing in', () => {
  test('takes the address in any case, and gives a cookie that scripts and other sites cannot use', async () => {
    const reply = await tries({ ...anna, email: ' ANNA@deterp.example ' })
    expect(reply.status).toBe(200)
    const cookie = reply.headers.get('set-cookie')
    expect(cookie).toMatch(/^sid=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  test('on a computer of several people lasts no longer than the browser, and leaves nothing behind', async () => {
    const shared = visitor(server.url)
    const reply = await shared.post('/api/sign-in', { ...anna, ownDevice: false })
    expect(reply.headers.get('set-cookie')).not.toMatch(/Max-Age|Expires/)
    const out = await shared.post('/api/sign-out', {})
    expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"')
  })

  test('over TLS uses a cookie with a prefix, and no other', async () => {
    const tls = await startServer({ settings: { publicUrl: 'https://bord.example' } })
    await seedNetwork(tls.app)
    const reply = await visitor(tls.url).post('/api/sign-in', anna)
    const cookie = reply.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Host-sid=[\w-]{43}; .*Path=\/; .*Secure/)
    const secret = /=([\w-]{43});/.exec(cookie)?.[1]
    expect((await visitor(tls.url, `__Host-sid=${secret}`).get('/api/me')).status).toBe(200)
    expect((await visitor(tls.url, `sid=${secret}`).get('/api/me')).status).toBe(401)
    await tls.close()
  })

  test('never raises a secret that was there before to a sign-in', async () => {
    const planted = visitor(server.url, `sid=${'a'.repeat(43)}`)
    await planted.post('/api/sign-in', anna)
    expect(planted.cookie()).not.toContain('a'.repeat(43))
    expect((await visitor(server.url, `sid=${'a'.repeat(43)}`).get('/api/me')).status).toBe(401)
    const first = planted.cookie()
    await planted.post('/api/sign-in', anna)
    expect(planted.cookie()).not.toBe(first)
    expect((await visitor(server.url, first).get('/api/me')).status).toBe(401)
  })

  test('stores only the hash of the secret', async () => {
    const browser = await signedIn(server.url, 'anna')
    const rows = server.app.database.connection.prepare('SELECT * FROM sign_in').all()
    expect(JSON.stringify(rows)).not.toContain(browser.cookie().slice(4))
  })
})

describe('[SIGN1] whether somebody has an account cannot be told from a refusal', () => {
  test('by its words', async () => {
    const wrong = await tries({ ...anna, password: 'een ander wachtwoord' })
    const unknown = await tries({ ...anna, email: 'niemand@deterp.example' })
    expect(wrong.status).toBe(401)
    expect(wrong.body).toEqual(unknown.body)
    expect(wrong.body).toMatchObject({ code: 'sign-in/wrong' })
  })

  test('by the time it takes', async () => {
    const { people } = server.app.parts.stores
    const password = await hashPassword(PASSWORD)
    people.change(people.byEmail('anna@deterp.example')?.id ?? '', { password })
    const timed = async (who: object) => {
      const start = performance.now()
      await tries(who)
      return performance.now() - start
    }
    const times = { wrong: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 5; round++) {
      times.wrong.push(await timed({ ...anna, password: 'een ander wachtwoord' }))
      times.unknown.push(await timed({ ...anna, email: `niemand${round}@deterp.example` }))
    }
    const fastest = (list: number[]) => Math.min(...list)
    expect(fastest(times.unknown)).toBeGreaterThan(fastest(times.wrong) / 2)
    expect(fastest(times.unknown)).toBeLessThan(fastest(times.wrong) * 2)
  })
})

describe('[SIGN2] a sign-in is a row that can be ended', () => {
  test('signing out ends it', async () => {
    const browser = await signedIn(server.url, 'anna')
    const cookie = browser.cookie()
    expect((await browser.post('/api/sign-out', {})).status).toBe(200)
    expect(browser.cookie()).toBe('sid=')
    expect((await visitor(server.url, cookie).get('/api/me')).status).toBe(401)
  })

  test('people see where they are signed in, and end one of theirs', async () => {
    const laptop = await signedIn(server.url, 'anna')
    const phone = visitor(server.url)
    await phone.ask('POST', '/api/sign-in', anna, {
      'user-agent': 'Mozilla/5.0 (Linux; Android 15) Chrome/141.0.0.0 Mobile Safari/537.36',
    })
    const list = (await laptop.get('/api/me/sign-ins')).body as { id: string; current: boolean }[]
    expect(list).toHaveLength(2)
    const other = list.find(({ current }) => !current)
    expect(other).toMatchObject({ device: 'Chrome op Android', ownDevice: true })
    const bouke = await signedIn(server.url, 'bouke')
    expect((await bouke.delete(`/api/me/sign-ins/${other?.id}`)).status).toBe(404)
    expect((await laptop.delete(`/api/me/sign-ins/${other?.id}`)).status).toBe(200)
    expect((await phone.get('/api/me')).status).toBe(401)
    expect((await laptop.get('/api/me')).status).toBe(200)
  })
})

describe('[SIGN3] a sign-in ends by itself', () => {
  test('after thirty days without use', async () => {
    const browser = await signedIn(server.url, 'anna')
    clock.pass(29 * DAY)
    expect((await browser.get('/api/me')).status).toBe(200)
    clock.pass(29 * DAY)
    expect((await browser.get('/api/me')).status).toBe(200)
    clock.pass(30 * DAY)
    expect((await browser.get('/api/me')).status).toBe(401)
  })

  test('after ninety days in any case', async () => {
    const browser = await signedIn(server.url, 'anna')
    for (let week = 0; week < 12; week++) {
      clock.pass(7 * DAY)
      expect((await browser.get('/api/me')).status).toBe(200)
    }
    clock.pass(6 * DAY)
    expect((await browser.get('/api/me')).status).toBe(401)
  })

  test('after twelve hours for who manages the network, also when that began later', async () => {
    const ineke = await signedIn(server.url, 'ineke')
    const anna = await signedIn(server.url, 'anna')
    const people = server.app.parts.stores.people
    clock.pass(12 * 60 - 1)
    expect((await ineke.get('/api/me')).status).toBe(200)
    clock.pass(1)
    expect((await ineke.get('/api/me')).status).toBe(401)
    expect((await anna.get('/api/me')).status).toBe(200)
    people.setNetworkRoles(people.byEmail('anna@deterp.example')?.id ?? '', ['administrator'])
    expect((await anna.get('/api/me')).status).toBe(401)
  })

  test('and writes when it was used at most once in five minutes', async () => {
    const browser = await signedIn(server.url, 'anna')
    const seen = () =>
      server.app.database.connection.prepare('SELECT seen_at FROM sign_in').pluck().get()
    const first = seen()
    clock.pass(4)
    await browser.get('/api/me')
    expect(seen()).toBe(first)
    clock.pass(1)
    await browser.get('/api/me')
    expect(seen()).toBe(clock.now())
  })
})

describe('[SIGN4] guessing passwords', () => {
  test('stops after ten failures for one address and one e-mail, also with the right one after that', async () => {
    for (let attempt = 0; attempt < 10; attempt++) {
      expect((await tries({ ...anna, password: `gok ${attempt}` })).status).toBe(401)
    }
    const blocked = await tries(anna)
    expect(blocked).toMatchObject({ status: 429, body: { code: 'request/too-many' } })
    expect((await tries({ ...anna, email: 'bouke@deterp.example' })).status).toBe(200)
    clock.pass(15)
    expect((await tries(anna)).status).toBe(200)
  })

  test('counts tries that run at the same moment', async () => {
    const replies = await Promise.all(
      Array.from({ length: 14 }, (_, n) => tries({ ...anna, password: `gok ${n}` })),
    )
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(4)
  })

  test('does not hinder colleagues behind one address who know theirs', async () => {
    for (let round = 0; round < 3; round++) {
      for (const name of ['anna', 'bouke', 'carla', 'douwe', 'sietske', 'harmen']) {
        expect((await tries({ ...anna, email: `${name}@deterp.example` })).status).toBe(200)
      }
    }
  })
})
