import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { refused } from '#server/commands/outcome.ts'
import { refusal } from './errors.ts'

const BUILT = fileURLToPath(new URL('../../client/dist', import.meta.url))
/** Addresses that the client's own router answers. */
const PAGES =
  /^\/(index\.html|inloggen|inrichten|uitnodiging|nieuw-wachtwoord|mail-pauze|scherm|koppelen|mijn-acties|directeur|account|beheer|team\/[A-Za-z]{2,5}\/[a-z]+(\/[0-9a-z]{16})?)?\/?$/
/** Addresses that only programs ask for; nobody types them in an address bar. */
const NOT_PAGES = /^\/(api|sync|assets)(\/|$)/
const NOT_BUILT =
  'Het scherm van Beterbord is nog niet gebouwd. Start met `npm start`, of bouw het met `npm run build`.\n'

/** The file behind `/`: who takes no compressed files is otherwise told that a folder is no file. */
export function withFile(url: string): string {
  return url.replace(/^\/(?=\?|$)/, '/index.html')
}

/** The built client: its pages, and its files as the build compressed them. */
export async function addStaticClient(http: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(`${BUILT}/index.html`)
  if (isBuilt) {
    await http.register(fastifyStatic, {
      root: BUILT,
      preCompressed: true,
      index: false,
      redirect: false,
      dotfiles: 'ignore',
      cacheControl: false,
      schemaHide: true,
      setHeaders: (reply, path) => {
        // The build puts a hash of the content in these names.
        const isHashed = path.startsWith(`${BUILT}/assets/`)
        const caching = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
        reply.header('cache-control', caching)
      },
    })
  }
  http.setNotFoundHandler((request, reply) => {
    const [path = '/'] = request.url.split('?')
    const isPage = ['GET', 'HEAD'].includes(request.method) && PAGES.test(path)
    // Somebody who mistypes an address in a browser gets a page that says so, and the way back.
    const isMistyped = !NOT_PAGES.test(path) && request.headers.accept?.includes('text/html')
    if (!isPage && !(isMistyped && isBuilt)) {
      return reply.send(refusal(reply, refused('request/not-found')))
    }
    if (!isPage) reply.status(404)
    if (isBuilt) return reply.sendFile('index.html')
    return reply.status(503).type('text/plain; charset=utf-8').send(NOT_BUILT)
  })
}
