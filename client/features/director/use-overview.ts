import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocation, useSearch } from 'wouter'
import { fetched } from '#client/api/request.ts'
import type { Overview, SchoolPage } from '#shared/protocol/director.ts'

/** What the address asks of the overview, so that Back and a reload show the same. */
export type OverviewAsked = {
  readonly search: string
  readonly show: 'all' | 'attention'
  readonly weeks: 3 | 6
  readonly page: number
}

export function useOverviewAsked(): [OverviewAsked, (change: Partial<OverviewAsked>) => void] {
  const [, navigate] = useLocation()
  const parameters = new URLSearchParams(useSearch())
  const asked: OverviewAsked = {
    search: parameters.get('zoek') ?? '',
    show: parameters.get('toon') === 'aandacht' ? 'attention' : 'all',
    weeks: parameters.get('weken') === '6' ? 6 : 3,
    page: Math.max(1, Number.parseInt(parameters.get('blad') ?? '1', 10) || 1),
  }
  return [
    asked,
    (change) => navigate(addressOf({ ...asked, page: 1, ...change }), { replace: true }),
  ]
}

function addressOf({ search, show, weeks, page }: OverviewAsked): string {
  const parameters = new URLSearchParams()
  if (search !== '') parameters.set('zoek', search)
  if (show === 'attention') parameters.set('toon', 'aandacht')
  if (weeks === 6) parameters.set('weken', '6')
  if (page > 1) parameters.set('blad', String(page))
  const query = parameters.toString()
  return query === '' ? '/directeur' : `/directeur?${query}`
}

export function useOverview({ search, show, weeks, page }: OverviewAsked) {
  const query = new URLSearchParams({ search, show, weeks: String(weeks), page: String(page) })
  return useQuery({
    queryKey: ['director-overview', search, show, weeks, page],
    queryFn: () => fetched<Overview>(`/api/director/overview?${query}`),
    placeholderData: keepPreviousData,
  })
}

export function useSchool(teamId: string) {
  return useQuery({
    queryKey: ['school-page', teamId],
    queryFn: () => fetched<SchoolPage>(`/api/teams/${teamId}/school-page`),
  })
}
