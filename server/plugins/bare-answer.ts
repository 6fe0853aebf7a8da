import type { Duplex } from 'node:stream'

const REASONS = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  503: 'Service Unavailable',
} as const
export type BareStatus = keyof typeof REASONS

/** The same promises as on every answer, for one that no page can show anyway. */
const HEADERS = [
  "content-security-policy: default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy: same-origin',
  'cross-origin-resource-policy: same-origin',
  'permissions-policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'referrer-policy: no-referrer',
  'x-content-type-options: nosniff',
  'x-frame-options: DENY',
  'cache-control: no-store',
  'connection: close',
]

/** [WEB1] Answers by hand what fastify has not seen, a refused upgrade or what is no HTTP, and ends the connection. */
export function answerBare(socket: Duplex, status: BareStatus, json = ''): void {
  if (!socket.writable) return
  const type = json === '' ? [] : ['content-type: application/json; charset=utf-8']
  const lines = [
    `HTTP/1.1 ${status} ${REASONS[status]}`,
    ...HEADERS,
    ...type,
    `content-length: ${Buffer.byteLength(json)}`,
  ]
  socket.end(`${lines.join('\r\n')}\r\n\r\n${json}`)
}
