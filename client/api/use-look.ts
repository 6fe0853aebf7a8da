import { useQuery } from '@tanstack/react-query'
import type { ApiErrorBody } from '#shared/protocol/errors.ts'
import { RequestRefused, request } from './request.ts'

/** What a one-time link is for, asked with a POST so that the token stays out of addresses and logs. */
export function useLook<Value>(
  path: string,
  token: string,
): { value: Value | undefined; error: ApiErrorBody | null } {
  const { data, error } = useQuery({
    queryKey: [path, token],
    queryFn: async () => {
      const answer = await request<Value>('POST', path, { token })
      if (answer.ok) return answer.value
      throw new RequestRefused(answer.status, answer.error)
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  return { value: data, error: error instanceof RequestRefused ? error.error : null }
}
