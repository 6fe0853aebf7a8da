import { QueryClient } from '@tanstack/react-query'
import { RequestRefused } from '#client/api/request.ts'

/** A "no" of the server stays a "no"; only an unreachable or busy server is asked again. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const refused = error instanceof RequestRefused && error.status >= 400 && error.status < 500
  return !refused && failures < 3
}

export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: isWorthRetrying, staleTime: 15_000, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})
