import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { fetched } from '#client/api/request.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { listLabel } from '#client/ui/format.ts'
import type { Decision, StoredEntry } from '#shared/model/decision.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { Register } from '#shared/protocol/decisions.ts'
import {
  type ChainFault,
  type ChainHead,
  faultInChain,
  headOf,
  readDecisions,
} from '#shared/rules/decision-chain.ts'
import { knownHead, rememberHead } from './known-heads.ts'
import { sha256Hex } from './sha256.ts'

/** What this device found when it recalculated the chain. */
export type ChainCheck = {
  readonly fault: ChainFault | null
  readonly head: ChainHead | null
  readonly count: number
}

export type RegisterState = {
  readonly isLoaded: boolean
  /** Oldest first. */
  readonly decisions: readonly Decision[]
  readonly check: ChainCheck
  readonly nameOf: (id: PersonId) => string
  /** Several people in a sentence, in alphabetical order. */
  readonly namesOf: (ids: readonly PersonId[]) => string
}

/** The decisions of the open team; asked again as soon as the server says that there are more. */
export function useRegister(): RegisterState {
  const { id, members, others } = useTeam()
  const { data } = useQuery({
    queryKey: ['decisions', id],
    queryFn: () => fetched<Register>(`/api/teams/${id}/decisions`),
  })
  const decisions = useMemo(() => readDecisions(data?.entries ?? []), [data])
  const check = useMemo(() => recalculate(id, data?.entries ?? []), [id, data])
  const nameOf = (personId: PersonId) =>
    [...(data?.people ?? []), ...members, ...others].find((person) => person.id === personId)
      ?.name || texts.decisions.somebody
  const namesOf = (ids: readonly PersonId[]) =>
    listLabel(ids.map(nameOf).sort((one, other) => one.localeCompare(other, 'nl')))
  return { isLoaded: data !== undefined, decisions, check, nameOf, namesOf }
}

/** [DEC3] Every browser that shows decisions recalculates their chain, and compares it with the one it saw before. */
function recalculate(teamId: TeamId, entries: readonly StoredEntry[]): ChainCheck {
  const seen = knownHead(teamId)
  const head = headOf(entries)
  // An empty list is what stands there before the first answer.
  const known = seen && entries.length > 0 ? [seen] : []
  const fault = faultInChain(entries, sha256Hex, known)
  if (head && !fault) rememberHead(teamId, head)
  return { fault, head, count: entries.filter(({ kind }) => kind === 'decision').length }
}
