import { randomBytes } from 'node:crypto'
import type { Stores } from '#server/database/stores.ts'
import { sha256Hex } from '#server/database/verify-chains.ts'
import type { Parts } from '#server/parts.ts'
import type { DecisionBody, EventBody, StoredEntry } from '#shared/model/decision.ts'
import type { CardId } from '#shared/model/ids.ts'
import { idFrom } from '#shared/model/ids.ts'
import {
  CHAIN_START,
  commitmentOf,
  faultInChain,
  hashOfEntry,
} from '#shared/rules/decision-chain.ts'

/** What the next entry of a chain is about; the rest follows from the chain. */
export type NewEntry = Pick<
  StoredEntry,
  | 'teamId'
  | 'kind'
  | 'id'
  | 'decisionId'
  | 'number'
  | 'proposalId'
  | 'followsId'
  | 'requestKey'
  | 'at'
  | 'by'
>

/** What a request asks to be sealed, checked by the rules. */
export type Prepared = Pick<StoredEntry, 'proposalId' | 'followsId'> & {
  readonly body: DecisionBody
}

/** [DEC3] The next link of a chain, with a new salt. Valid only within the turn in which it was made. */
export function nextEntry(
  { decisions }: Stores,
  entry: NewEntry,
  content: DecisionBody | EventBody,
): StoredEntry {
  const head = decisions.head(entry.teamId)
  const salt = randomBytes(16).toString('hex')
  const body = JSON.stringify(content)
  const link = {
    ...entry,
    seq: (head?.seq ?? 0) + 1,
    prev: head?.hash ?? CHAIN_START,
    commitment: commitmentOf(salt, body, sha256Hex),
  }
  return { ...link, hash: hashOfEntry(link, sha256Hex), salt, body }
}

/** Nothing is added to a chain that does not hold: it would cover up where it broke. */
export function isChainSound({ decisions }: Stores, teamId: string): boolean {
  return faultInChain(decisions.ofTeam(teamId), sha256Hex) === null
}

/** The id of the action that follows from a decision: the same whenever it is asked, so that a retry doubles nothing. */
export function followUpId(requestKey: string, index: number): CardId {
  return idFrom(Buffer.from(sha256Hex(`follow-up ${requestKey} ${index}`), 'hex'))
}

/** After the commit: who looks at the team hears of it, and the head goes into the book. */
export function announceEntry({ stores, heads, sync }: Parts, entry: StoredEntry): void {
  const { teamId, at } = entry
  sync.recordsChanged(teamId, 'decisions')
  heads.write(at, stores.teams.get(teamId)?.code ?? '', entry)
}
