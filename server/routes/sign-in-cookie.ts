import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyRequest } from 'fastify'
import { openSignIn } from '#server/commands/open-sign-in.ts'
import type { Parts } from '#server/parts.ts'
import { COOKIE, type Principal } from '#server/plugins/authentication.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { deviceName } from './device-name.ts'

type Cookies = {
  setCookie(name: string, value: string, options: CookieSerializeOptions): unknown
  clearCookie(name: string, options: CookieSerializeOptions): unknown
}
const DAY = 24 * 3600
/** As long as a browser keeps one. */
const SCREEN_DAYS = 400

/** Signs a person in on the device that asked, instead of whoever was signed in there. */
export function startSignIn(
  parts: Parts,
  request: FastifyRequest,
  reply: Cookies,
  who: { personId: PersonId; ownDevice: boolean },
): Principal {
  if (request.principal) endSignIn(parts, request.principal, request.principal.signInId)
  const { personId, ownDevice } = who
  const device = deviceName(request.headers['user-agent'])
  const token = openSignIn(parts, personId, { device, ownDevice })
  const { name, secure } = cookieFor(parts, request)
  // Without an age the cookie ends with the browser: right for a computer that others use too.
  reply.setCookie(name, token, {
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure,
    ...(ownDevice
      ? { maxAge: (parts.stores.screens.teamOf(personId) ? SCREEN_DAYS : 90) * DAY }
      : {}),
  })
  const principal = parts.identify(`${name}=${token}`)
  if (!principal) throw new Error('a fresh sign-in does not hold')
  return principal
}

export function forgetCookie(parts: Parts, request: FastifyRequest, reply: Cookies): void {
  const { name, secure } = cookieFor(parts, request)
  reply.clearCookie(name, { path: '/', secure })
}

/** Ends one sign-in of this person; its open boards close before this returns. */
export function endSignIn(parts: Parts, { personId }: Principal, signInId: string): boolean {
  const hasEnded = parts.stores.signIns.end(personId, signInId)
  if (hasEnded) parts.sync.recheck(personId)
  return hasEnded
}

function cookieFor({ config }: Parts, request: FastifyRequest): { name: string; secure: boolean } {
  const secure = request.protocol === 'https' || (config.publicUrl?.startsWith('https:') ?? false)
  return { name: secure ? COOKIE.secure : COOKIE.plain, secure }
}
