import { type Clock, plusMinutes } from '#server/clock.ts'
import type { PeopleStore } from '#server/database/people.ts'
import type { SignInRow, SignInStore } from '#server/database/sign-ins.ts'
import { hashToken } from '#server/ids.ts'
import type { Instant } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { isScreen } from '#shared/rules/permissions.ts'

/** Who a request or socket belongs to. */
export type Principal = {
  readonly signInId: string
  readonly personId: string
  readonly name: string
  readonly ownDevice: boolean
  readonly facts: PersonFacts
}
export type Identify = (cookieHeader: string | undefined) => Principal | null

const HOUR = 60
const DAY = 24 * HOUR
/** Everybody stays signed in while they come back within a month, for at most a school term. */
const SLIDING = 30 * DAY
const ABSOLUTE = 90 * DAY
/** Who manages the network signs in anew every working day. */
const ADMINISTRATOR = 12 * HOUR
const SCREEN = 400 * DAY
/** `seen_at` is for people to recognise a device by; it need not be to the minute. */
const SEEN_EVERY = 5

/** The cookie over TLS has a prefix that keeps other hosts from setting it; over plain http browsers refuse that. */
export const COOKIE = { secure: '__Host-sid', plain: 'sid' } as const

/** [SIGN3] Until when a sign-in holds if it is used at `now`. */
export function signInExpiry(createdAt: Instant, now: Instant, facts: PersonFacts): Instant {
  // A wall hangs there through the summer; it is unpaired by hand.
  if (isScreen(facts)) return plusMinutes(now, SCREEN)
  if (facts.networkRoles.includes('administrator')) return plusMinutes(createdAt, ADMINISTRATOR)
  const sliding = plusMinutes(now, SLIDING)
  const absolute = plusMinutes(createdAt, ABSOLUTE)
  if (absolute < sliding) return absolute
  return sliding
}

/**
 * Makes `identify`: the principal behind a Cookie header, or null. Used by HTTP and, before the 101, by the socket.
 * `secureOnly` (the board is reached over https alone) takes no cookie without the prefix.
 */
export function createIdentify(parts: {
  people: PeopleStore
  signIns: SignInStore
  clock: Clock
  secureOnly: boolean
}): Identify {
  const { people, signIns, clock } = parts
  return (cookieHeader) => {
    const token = tokenIn(cookieHeader, parts.secureOnly)
    if (token === undefined) return null
    const signIn = signIns.byTokenHash(hashToken(token))
    if (!signIn) return null
    const person = people.active(signIn.person_id)
    const facts = people.facts(signIn.person_id)
    if (!person || !facts) return null
    const now = clock.now()
    if (hasEnded(signIn, now, facts)) {
      signIns.end(signIn.person_id, signIn.id)
      return null
    }
    if (now >= plusMinutes(signIn.seen_at, SEEN_EVERY)) {
      signIns.seen(signIn.id, now, signInExpiry(signIn.created_at, now, facts))
    }
    return {
      signInId: signIn.id,
      personId: person.id,
      name: person.name,
      ownDevice: signIn.own_device === 1,
      facts,
    }
  }
}

/** Roles can have changed since `expires_at` was written, so the limits are asked again. */
function hasEnded(signIn: SignInRow, now: Instant, facts: PersonFacts): boolean {
  return now >= signIn.expires_at || now >= signInExpiry(signIn.created_at, signIn.seen_at, facts)
}

function tokenIn(header: string | undefined, secureOnly: boolean): string | undefined {
  const secure = cookieIn(header, COOKIE.secure)
  return secure ?? (secureOnly ? undefined : cookieIn(header, COOKIE.plain))
}

function cookieIn(header: string | undefined, name: string): string | undefined {
  const pair = header?.split(';').find((part) => part.trimStart().startsWith(`${name}=`))
  return pair?.slice(pair.indexOf('=') + 1).trim()
}
