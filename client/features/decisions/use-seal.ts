import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newRecordId } from '#client/api/outbox.ts'
import { request } from '#client/api/request.ts'
import { useTeam } from '#client/board/board-context.tsx'
import type { Sealed, SealRequest } from '#shared/protocol/decisions.ts'
import type { ApiErrorBody } from '#shared/protocol/errors.ts'

type Unkeyed<Request> = Request extends SealRequest ? Omit<Request, 'requestKey'> : never
export type Sealing =
  | { readonly kind: 'ready'; readonly error: ApiErrorBody | null }
  | { readonly kind: 'busy' }
  | { readonly kind: 'sealed'; readonly sealed: Sealed }

/**
 * Takes one decision; settles with whether it was taken. The same try again, after an answer that got lost, gives the
 * decision that was taken.
 */
export function useSeal() {
  const { id } = useTeam()
  const queries = useQueryClient()
  const [requestKey] = useState(newRecordId)
  const [state, setState] = useState<Sealing>({ kind: 'ready', error: null })
  const seal = async (asked: Unkeyed<SealRequest>) => {
    setState({ kind: 'busy' })
    const answer = await request<Sealed>('POST', `/api/teams/${id}/decisions`, {
      ...asked,
      requestKey,
    })
    if (answer.ok) {
      await queries.invalidateQueries({ queryKey: ['decisions', id] })
      setState({ kind: 'sealed', sealed: answer.value })
    } else setState({ kind: 'ready', error: answer.error })
    return answer.ok
  }
  return { state, seal }
}
