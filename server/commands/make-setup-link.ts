import { plusMinutes } from '#server/clock.ts'
import { hashToken, newToken } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'

const VALID_MINUTES = 30

/** The secret of a new set-up link, voiding an older one; null once anybody exists. */
export function makeSetupLink({ stores, clock, database }: Parts): string | null {
  return database.transaction(() => {
    if (stores.people.anybody()) return null
    const token = newToken()
    stores.setupLinks.replace(hashToken(token), plusMinutes(clock.now(), VALID_MINUTES))
    return token
  })
}
