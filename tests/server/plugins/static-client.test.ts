import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { visitor } from '#tests/support/visitor.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const PAGES = [
  '/',
  '/inloggen',
  '/inrichten',
  '/uitnodiging',
  '/nieuw-wachtwoord',
  '/team/KIE/verbeterbord',
  '/team/kie/scrumbord?kaart=abc',
  '/team/KIE/mensen',
  '/team/KIE/opgeruimd',
  '/team/KIE/prullenbak',
  '/mijn-acties',
  '/directeur',
  '/account',
  '/beheer',
]

describe('the client', () => {
  test.each(PAGES)('answers %s with its page, asked anew every time', async (path) => {
    const reply = await visitor(server.url).get(path)
    expect(reply.status).toBe(200)
    expect(reply.headers.get('cache-control')).toBe('no-cache')
    expect(reply.headers.get('content-type')).toMatch(/^text\/html/)
    expect(reply.body).toContain('<div id="root">')
  })

  test.each(['/', '/?vanaf=mail'])(
    'answers %s also to who takes nothing compressed',
    async (path) => {
      const plain = { 'accept-encoding': 'identity' }
      const reply = await visitor(server.url).ask('GET', path, undefined, plain)
      expect(reply.status).toBe(200)
      expect(reply.body).toContain('<div id="root">')
    },
  )

  test('has files that browsers keep, sent compressed', async () => {
    const page = String((await visitor(server.url).get('/')).body)
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(page) ?? []
    const encoding = { 'accept-encoding': 'br, gzip' }
    const reply = await visitor(server.url).ask('GET', script, undefined, encoding)
    expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(reply.headers.get('content-encoding')).toBe('br')
    expect(reply.headers.get('vary')).toContain('accept-encoding')
  })

  test.each([
    '/assets/../../server/main.ts',
    '/..%2f..%2fpackage.json',
    '/assets/',
    '/index.html/x',
  ])('gives nothing else for %s', async (path) => {
    expect((await visitor(server.url).get(path)).status).toBe(404)
  })
})
