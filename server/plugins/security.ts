import type { IncomingMessage } from 'node:http'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import { refused } from '#server/commands/outcome.ts'
import type { Config } from '#server/config.ts'
import { refusal } from './errors.ts'

/** The one style React Aria puts in the page itself (touch-action of pressable things); bound to its version. */
const ARIA_PRESS_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"
/** Asked by mail programs: no cookie counts there, and the address itself carries our signature. */
const SIGNED_BY_US = '/api/mail/one-click/'
const SAFE_METHODS: readonly (string | undefined)[] = ['GET', 'HEAD', 'OPTIONS']
const YEAR = 31_536_000

/** [WEB1] The same headers on every answer, and no change asked for by a page of another site. */
export async function addSecurity(http: FastifyInstance, config: Config): Promise<void> {
  const overTls = config.publicUrl?.startsWith('https:') ?? false
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ARIA_PRESS_STYLE],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", (request) => socketSources(request.headers.host)],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        ...(overTls ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // Plain http on a school's own network has to keep working.
    strictTransportSecurity: overTls && { maxAge: YEAR, includeSubDomains: true },
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  })
  http.addHook('onRequest', (request, reply, next) => {
    reply.header(
      'permissions-policy',
      'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    )
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
    if (SAFE_METHODS.includes(request.method) || isFromOurPage(request.raw, config)) return next()
    if (request.url.startsWith(SIGNED_BY_US)) return next()
    reply.send(refusal(reply, refused('request/wrong-origin')))
  })
}

/** Older browsers on wall screens do not count a socket of the same host under 'self'. */
function socketSources(host: string | undefined): string {
  if (host === undefined || !/^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host)) return "'self'"
  return `ws://${host} wss://${host}`
}

/**
 * [WEB2] Whether a browser says that one of our own pages made this request: the exact Origin, or, where a browser leaves that
 * out, `Sec-Fetch-Site`, which scripts cannot set.
 */
function isFromOurPage(request: IncomingMessage, config: Config): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  const { origin, host } = request.headers
  if (origin === undefined) return site === 'same-origin'
  return isOurOrigin(origin, host, config) || site === 'same-origin'
}

/** Whether this Origin is the board's own: PUBLIC_URL, or the host that was asked. */
export function isOurOrigin(
  origin: string | undefined,
  host: string | undefined,
  { publicUrl }: Config,
): boolean {
  if (origin === undefined) return false
  if (origin === publicUrl) return true
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`)
}
