import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiErrorBody } from '#shared/protocol/errors.ts'
import { type Answer, type Method, request } from './request.ts'

export type Sending = {
  readonly isBusy: boolean
  /** The "no" on the last try; gone as soon as a new try starts. */
  readonly error: ApiErrorBody | null
  readonly send: <Value>(method: Method, path: string, body?: unknown) => Promise<Answer<Value>>
}

/** Sends a change and keeps what the form shows about it; after a "yes" the queries named are fetched afresh. */
export function useSend(refreshes: readonly (readonly string[])[] = []): Sending {
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<ApiErrorBody | null>(null)
  return {
    isBusy,
    error,
    send: async <Value>(method: Method, path: string, body?: unknown) => {
      setBusy(true)
      setError(null)
      const answer = await request<Value>(method, path, body)
      if (answer.ok) {
        for (const queryKey of refreshes)
          void queries.invalidateQueries({ queryKey: [...queryKey] })
      } else setError(answer.error)
      setBusy(false)
      return answer
    },
  }
}
