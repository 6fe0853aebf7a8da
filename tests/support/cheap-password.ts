import { hashPassword } from '#server/passwords/hash.ts'

/** For tests that are not about passwords: what is stored carries its own cost, and this one costs nothing. */
export function cheaplyHashed(password: string): Promise<string> {
  return hashPassword(password, { memory: 64, passes: 1, parallelism: 1 })
}
