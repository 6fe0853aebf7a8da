const KEY = 'beterbord-last-team'

/** The team whose board was open last on this device: where "/" leads. */
export function lastTeam(): string | null {
  return localStorage.getItem(KEY)
}

export function rememberTeam(code: string): void {
  localStorage.setItem(KEY, code)
}

export function forgetTeam(): void {
  localStorage.removeItem(KEY)
}
