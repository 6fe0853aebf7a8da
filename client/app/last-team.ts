import { ownStorage } from '#client/api/own-storage.ts'

const KEY = 'beterbord-last-team'

/** The team whose board was open last on this device: where "/" leads. */
export function lastTeam(): string | null {
  return ownStorage().getItem(KEY)
}

export function rememberTeam(code: string): void {
  ownStorage().setItem(KEY, code)
}
