import { useQuery } from '@tanstack/react-query'
import { fetched } from '#client/api/request.ts'
import type { MyAction } from '#shared/protocol/http.ts'

/** How many open actions I have over all my teams. */
export function useOpenActions(): number {
  const { data = [] } = useQuery({
    queryKey: ['my-actions'],
    queryFn: () => fetched<MyAction[]>('/api/me/actions'),
  })
  return data.filter((action) => action.column !== 'done').length
}
