import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import * as z from 'zod/mini'

export type Config = {
  readonly port: number
  readonly host: string
  /** Absolute. */
  readonly dataFolder: string
  /** Address under which the school opens the board, without a slash at the end; null when not told. */
  readonly publicUrl: string | null
  /** Proxies in front of the board: how many, or which addresses; false when there are none. */
  readonly trustProxy: false | number | readonly string[]
  /** Where Prometheus asks; null when nobody does. Without a token only on this computer. */
  readonly metrics: {
    readonly host: string
    readonly port: number
    readonly token: string | null
  } | null
  readonly logLevel: (typeof LOG_LEVELS)[number]
}
export type Environment = Readonly<Record<string, string | undefined>>
export type ConfigOutcome =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] }

const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const
const MESSAGES = {
  PORT: 'moet een getal van 0 tot en met 65535 zijn · must be a number from 0 to 65535',
  HOST: 'moet een netwerkadres of hostnaam zijn · must be a network address or host name',
  DATA_DIR: 'moet een map zijn · must be a folder',
  PUBLIC_URL:
    'moet een adres zijn als https://bord.school.nl, zonder pad · must be an address like that, without a path',
  TRUST_PROXY:
    'moet het aantal proxy’s zijn (1 tot en met 9) of hun adressen, met komma’s · must be the number of proxies or their addresses',
  METRICS:
    'moet een adres en poort zijn als 127.0.0.1:9464, of met METRICS_TOKEN erbij een ander adres · must be an address and port like that, another address needs METRICS_TOKEN too',
  METRICS_TOKEN: 'moet minstens 20 tekens hebben · must have at least 20 characters',
  LOG_LEVEL: `moet een van deze zijn · must be one of: ${LOG_LEVELS.join(', ')}`,
} as const

const setting = (byDefault: string) =>
  z.pipe(
    z.optional(z.string().check(z.trim())),
    z.transform((value: string | undefined) => value || byDefault),
  )
const SETTINGS = z.object({
  PORT: setting('8080').check(z.refine(isPort, MESSAGES.PORT)),
  HOST: setting('0.0.0.0').check(z.refine(isHost, MESSAGES.HOST)),
  DATA_DIR: setting('./data').check(
    z.refine((folder) => !folder.includes('\0'), MESSAGES.DATA_DIR),
  ),
  PUBLIC_URL: setting('').check(
    z.refine((url) => url === '' || isOrigin(url), MESSAGES.PUBLIC_URL),
  ),
  TRUST_PROXY: setting('').check(
    z.refine(
      (proxies) => proxies === '' || isHopCount(proxies) || isAddressList(proxies),
      MESSAGES.TRUST_PROXY,
    ),
  ),
  METRICS: setting('').check(
    z.refine((address) => address === '' || metricsIn(address) !== null, MESSAGES.METRICS),
  ),
  METRICS_TOKEN: setting('').check(
    z.refine((token) => token === '' || token.length >= 20, MESSAGES.METRICS_TOKEN),
  ),
  LOG_LEVEL: setting('info').check(
    z.refine((level) => LOG_LEVELS.some((known) => known === level), MESSAGES.LOG_LEVEL),
  ),
})

/** Settings as the process has them; a file `.env` in the folder it starts in fills in what is not set. */
export function readEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

/** The language of the operator's commands: asked for, or English where the system speaks English, or Dutch. */
export function languageOf(environment: Environment, asked?: string): 'nl' | 'en' {
  if (asked === 'nl' || asked === 'en') return asked
  const system = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return system.startsWith('en') ? 'en' : 'nl'
}

/** All faults at once, a line each, in Dutch and English. */
export function readConfig(environment: Environment): ConfigOutcome {
  const parsed = SETTINGS.safeParse(environment)
  if (!parsed.success) {
    return {
      ok: false,
      faults: parsed.error.issues.map((issue) => {
        const name = String(issue.path[0])
        return `${name}="${environment[name] ?? ''}" ${issue.message}`
      }),
    }
  }
  const found = parsed.data
  const metrics = metricsIn(found.METRICS)
  const token = found.METRICS_TOKEN || null
  if (metrics && !isLoopback(metrics.host) && token === null) {
    return { ok: false, faults: [`METRICS="${found.METRICS}" ${MESSAGES.METRICS}`] }
  }
  return {
    ok: true,
    config: {
      port: Number(found.PORT),
      host: found.HOST,
      dataFolder: resolve(found.DATA_DIR),
      publicUrl: found.PUBLIC_URL === '' ? null : new URL(found.PUBLIC_URL).origin,
      trustProxy: proxiesIn(found.TRUST_PROXY),
      metrics: metrics && { ...metrics, token },
      logLevel: LOG_LEVELS.find((level) => level === found.LOG_LEVEL) ?? 'info',
    },
  }
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text)
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return false
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
}

function metricsIn(text: string): { host: string; port: number } | null {
  const [, bracketed, plain, port = ''] = /^(?:\[([^\]]+)\]|([^:]+)):(\d+)$/.exec(text) ?? []
  const host = bracketed ?? plain
  return host !== undefined && isHost(host) && isPort(port) ? { host, port: Number(port) } : null
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}

/** Never "everybody": who believes any X-Forwarded-For lets everybody choose their address. */
function isHopCount(text: string): boolean {
  return /^[1-9]$/.test(text)
}

function isAddressList(text: string): boolean {
  return text.split(',').every((entry) => {
    const [address = '', prefix, ...rest] = entry.trim().split('/')
    const version = isIP(address)
    if (version === 0 || rest.length > 0) return false
    return (
      prefix === undefined ||
      (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128))
    )
  })
}

function proxiesIn(text: string): Config['trustProxy'] {
  if (text === '') return false
  return isHopCount(text) ? Number(text) : text.split(',').map((entry) => entry.trim())
}
