import { ownStorage } from '#client/api/own-storage.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { ChainHead } from '#shared/rules/decision-chain.ts'

const KEY = 'beterbord-heads'

/** The last head of a chain that this device saw: a chain that was written anew, or an older file, shows by it. */
export function knownHead(teamId: TeamId): ChainHead | null {
  const head: unknown = readAll()[teamId]
  if (typeof head !== 'object' || head === null) return null
  if (!('seq' in head) || typeof head.seq !== 'number') return null
  if (!('hash' in head) || typeof head.hash !== 'string') return null
  return { seq: head.seq, hash: head.hash }
}

/** Only after the whole chain was found to hold. */
export function rememberHead(teamId: TeamId, head: ChainHead): void {
  try {
    ownStorage().setItem(KEY, JSON.stringify({ ...readAll(), [teamId]: head }))
  } catch {
    // A device that keeps nothing has the printed heads.
  }
}

function readAll(): Record<string, unknown> {
  try {
    const all: unknown = JSON.parse(ownStorage().getItem(KEY) ?? '{}')
    return typeof all === 'object' && all !== null ? { ...all } : {}
  } catch {
    return {}
  }
}
