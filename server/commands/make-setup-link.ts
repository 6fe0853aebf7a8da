import { plusMinutes } from '#server/clock.ts'
import { hashToken, newToken } from '#server/ids.ts'
import type { Records } from '#server/parts.ts'

export const SETUP_MINUTES = 30

/** The secret of a new set-up link, voiding an older one; null once anybody exists. */
export function makeSetupLink({ stores, clock, database }: Records): string | null {
  return database.transaction(() => {
    if (stores.people.anybody()) return null
    const token = newToken()
    stores.setupLinks.replace(hashToken(token), plusMinutes(clock.now(), SETUP_MINUTES))
    return token
  })
}
