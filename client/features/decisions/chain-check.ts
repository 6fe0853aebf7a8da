import { whenIdle } from '#client/ui/when-idle.ts'
import type { StoredEntry } from '#shared/model/decision.ts'
import type { TeamId } from '#shared/model/ids.ts'
import {
  type ChainFault,
  type ChainHead,
  faultInChain,
  headOf,
} from '#shared/rules/decision-chain.ts'
import { knownHead, rememberHead } from './known-heads.ts'
import { sha256Hex } from './sha256.ts'

/** What this device found when it recalculated the chain. */
export type ChainCheck = {
  readonly fault: ChainFault | null
  readonly head: ChainHead | null
  readonly count: number
}

/** An answer of the server is recalculated once, however many papers on the screen are made of it. */
const checks = new WeakMap<readonly StoredEntry[], ChainCheck>()

/** [DEC3] Every browser that shows decisions recalculates their chain, and compares it with the one it saw before. */
export function checkChain(teamId: TeamId, entries: readonly StoredEntry[]): ChainCheck {
  const found = checks.get(entries)
  if (found) return found
  const seen = knownHead(teamId)
  const head = headOf(entries)
  // An empty list is what stands there before the first answer.
  const known = seen && entries.length > 0 ? [seen] : []
  const fault = faultInChain(entries, sha256Hex, known)
  if (head && !fault) rememberHead(teamId, head)
  const check = { fault, head, count: entries.filter(({ kind }) => kind === 'decision').length }
  checks.set(entries, check)
  return check
}

/** The same as soon as nothing else is to be done: a board that opens shows its cards first. */
export function checkChainWhenIdle(teamId: TeamId, entries: readonly StoredEntry[]): () => void {
  return whenIdle(() => void checkChain(teamId, entries))
}
