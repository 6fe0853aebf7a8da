import type {
  ChainEntry,
  Decision,
  DecisionBody,
  DecisionEvent,
  EventBody,
  StoredEntry,
} from '#shared/model/decision.ts'

/** sha-256 of a text in UTF-8, as 64 hexadecimal digits. Handed in: this folder has no cryptography. */
export type Sha256 = (text: string) => string

/** What the first entry of a chain refers to. */
export const CHAIN_START = '0'.repeat(64)

/** [DEC3] What stands in the chain for a body: its salted hash, so that a body says nothing from its hash alone. */
export function commitmentOf(salt: string, body: string, sha256: Sha256): string {
  return sha256(`beterbord body 1\n${salt}\n${body}`)
}

/** [DEC3] The hash of an entry: everything that is stored of it, and through `prev` everything before it. */
export function hashOfEntry(entry: Omit<ChainEntry, 'hash'>, sha256: Sha256): string {
  return sha256(
    JSON.stringify([
      'beterbord entry 1',
      entry.teamId,
      entry.seq,
      entry.kind,
      entry.id,
      entry.decisionId,
      entry.number,
      entry.proposalId,
      entry.followsId,
      entry.requestKey,
      entry.at,
      entry.by,
      entry.commitment,
      entry.prev,
    ]),
  )
}

/** The last link of a chain: who keeps it elsewhere notices when the chain is written anew. */
export type ChainHead = { readonly seq: number; readonly hash: string }

export type ChainFault = {
  readonly seq: number
  readonly reason: 'gap' | 'link' | 'hash' | 'body' | 'head'
}

/**
 * [DEC3] Recalculates a whole chain of one team, in order of `seq`. `known` are heads of this chain that were written
 * down elsewhere: each must still be in it. `null` when everything is as it was sealed.
 */
export function faultInChain(
  entries: readonly StoredEntry[],
  sha256: Sha256,
  known: readonly ChainHead[] = [],
): ChainFault | null {
  let prev = CHAIN_START
  for (const [index, entry] of entries.entries()) {
    const { seq } = entry
    if (seq !== index + 1) return { seq: index + 1, reason: 'gap' }
    if (entry.prev !== prev) return { seq, reason: 'link' }
    if (entry.hash !== hashOfEntry(entry, sha256)) return { seq, reason: 'hash' }
    if (entry.commitment !== commitmentOf(entry.salt, entry.body, sha256)) {
      return { seq, reason: 'body' }
    }
    prev = entry.hash
  }
  for (const { seq, hash } of known) {
    if (entries[seq - 1]?.hash !== hash) return { seq, reason: 'head' }
  }
  return null
}

export function headOf(entries: readonly ChainEntry[]): ChainHead | null {
  const last = entries.at(-1)
  return last ? { seq: last.seq, hash: last.hash } : null
}

/** Eight digits of a head in two groups, as it is printed: `9f3c 41d7`. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`
}

/** [DEC4] The decisions in a chain with what was added to each, oldest first. Nothing is ever taken out. */
export function readDecisions(entries: readonly StoredEntry[]): Decision[] {
  const events = new Map<string, DecisionEvent[]>()
  const successors = new Map<string, string>()
  for (const { kind, id, decisionId, followsId, at, by, body } of entries) {
    if (kind === 'decision') {
      if (followsId !== null) successors.set(followsId, id)
      continue
    }
    const list = events.get(decisionId) ?? []
    events.set(decisionId, list)
    list.push({ id, kind, at, by, body: JSON.parse(body) as EventBody })
  }
  return entries.flatMap(({ kind, id, number, seq, at, by, proposalId, followsId, body }) => {
    if (kind !== 'decision' || number === null) return []
    const sealed = { id, number, seq, at, by, proposalId, followsId }
    return [
      {
        ...sealed,
        body: JSON.parse(body) as DecisionBody,
        events: events.get(id) ?? [],
        followedById: successors.get(id) ?? null,
      },
    ]
  })
}
