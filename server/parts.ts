import { type Attempts, createAttempts } from './attempts.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database } from './database/open.ts'
import type { Stores } from './database/stores.ts'
import type { HeadsBook } from './heads-book.ts'
import type { Pairings } from './pairings.ts'
import type { Hashing } from './passwords/hashing.ts'
import type { Identify } from './plugins/authentication.ts'
import type { SyncServer } from './sync/sync-server.ts'

/** What routes and commands work with. */
export type Parts = {
  readonly config: Config
  readonly clock: Clock
  readonly database: Database
  readonly stores: Stores
  readonly sync: SyncServer
  readonly identify: Identify
  readonly hashing: Hashing
  readonly attempts: AllAttempts
  readonly pairings: Pairings
  readonly heads: HeadsBook
}

/** What a command needs that only changes rows: also without a running server. */
export type Records = Pick<Parts, 'stores' | 'clock' | 'database'>

type AllAttempts = {
  /** Per e-mail address and network address. */
  readonly signIn: Attempts
  /** Per network address, all people together. */
  readonly address: Attempts
  /** Per person, who is signed in and has to give the password again. */
  readonly password: Attempts
  /** Codes of screens that were asked for, per network address. */
  readonly screen: Attempts
  /** Codes of screens that somebody typed, per person. */
  readonly pairing: Attempts
}

export function createAllAttempts(clock: Clock): AllAttempts {
  return {
    signIn: createAttempts({ clock, max: 10, minutes: 15 }),
    address: createAttempts({ clock, max: 200, minutes: 15 }),
    password: createAttempts({ clock, max: 10, minutes: 15 }),
    screen: createAttempts({ clock, max: 30, minutes: 15 }),
    pairing: createAttempts({ clock, max: 5, minutes: 15 }),
  }
}
