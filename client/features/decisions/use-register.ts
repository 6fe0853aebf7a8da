import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { fetched } from '#client/api/request.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { listLabel } from '#client/ui/format.ts'
import type { Decision, StoredEntry } from '#shared/model/decision.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { Register } from '#shared/protocol/decisions.ts'
import { readDecisions } from '#shared/rules/decision-chain.ts'
import { type ChainCheck, checkChain, checkChainWhenIdle } from './chain-check.ts'

const NONE: readonly StoredEntry[] = []

export type RegisterState = {
  readonly isLoaded: boolean
  /** Oldest first. */
  readonly decisions: readonly Decision[]
  readonly nameOf: (id: PersonId) => string
  /** Several people in a sentence, in alphabetical order. */
  readonly namesOf: (ids: readonly PersonId[]) => string
}

/** The decisions of the open team; asked again as soon as the server says that there are more. */
export function useRegister(): RegisterState {
  const { id, members, others } = useTeam()
  const data = useAnswer()
  const entries = data?.entries ?? NONE
  const decisions = useMemo(() => readDecisions(entries), [entries])
  useEffect(() => checkChainWhenIdle(id, entries), [id, entries])
  const nameOf = (personId: PersonId) =>
    [...(data?.people ?? []), ...members, ...others].find((person) => person.id === personId)
      ?.name || texts.decisions.somebody
  const namesOf = (ids: readonly PersonId[]) =>
    listLabel(ids.map(nameOf).sort((one, other) => one.localeCompare(other, 'nl')))
  return { isLoaded: data !== undefined, decisions, nameOf, namesOf }
}

/** Whether what is shown is what was sealed, for a page that says so. */
export function useChainCheck(): ChainCheck {
  const { id } = useTeam()
  return checkChain(id, useAnswer()?.entries ?? NONE)
}

function useAnswer(): Register | undefined {
  const { id } = useTeam()
  return useQuery(registerQuery(id)).data
}

/** The decisions of a team, as react-query asks for them. */
export function registerQuery(id: TeamId) {
  return {
    queryKey: ['decisions', id],
    queryFn: () => fetched<Register>(`/api/teams/${id}/decisions`),
  }
}
