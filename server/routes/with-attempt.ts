import { type Outcome, refused } from '#server/commands/outcome.ts'
import type { Parts } from '#server/parts.ts'

/** Tries something that needs a secret from a link; an address that guesses too often has to wait. */
export async function withAttempt<Value>(
  { attempts }: Parts,
  address: string,
  work: () => Outcome<Value> | Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  if (!attempts.address.begin(address)) return refused('request/too-many')
  const outcome = await work()
  if (outcome.ok) attempts.address.succeeded(address)
  return outcome
}
