import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { texts } from '#client/texts/texts.ts'
import type { Day, TeamId } from '#shared/model/ids.ts'
import type { Me, Team, TeamLine } from '#shared/protocol/http.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { serverKnows } from './end-sign-in.ts'
import { keepAnswer, keepAnswersOf } from './kept-answers.ts'
import { fetched, fetchedOrKept, RequestRefused } from './request.ts'
import { heardServerClock, serverNow } from './server-clock.ts'

const SIGNED_OUT = { code: 'sign-in/needed', message: texts.entry.signIn.title } as const
const MY_PATH = '/api/me'

/** A sign-in that ended opens no boards on this device, with or without a network. */
function forgetWhoItWas(error: unknown): never {
  if (error instanceof RequestRefused && error.status === 401) keepAnswersOf(null)
  throw error
}

/** Who is signed in, as react-query asks for it. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    if (!(await serverKnows())) throw new RequestRefused(401, SIGNED_OUT)
    const { value: me, keptAt } = await fetchedOrKept<Me>(MY_PATH).catch(forgetWhoItWas)
    heardServerClock(me.now, keptAt ?? Date.now())
    keepAnswersOf(me.ownDevice ? me.id : null)
    if (keptAt === null) await keepAnswer(MY_PATH, me)
    return me
  },
  staleTime: 60_000,
})

export function useMeQuery(): UseQueryResult<Me> {
  return useQuery(meQuery)
}

/** The signed-in person. Only inside pages that the app shows to signed-in people. */
export function useMe(): Me {
  const { data } = useMeQuery()
  if (!data) throw new Error('useMe needs a signed-in person')
  return data
}

/** Teams whose boards I may read. */
export function useTeams(): readonly TeamLine[] {
  return (
    useQuery({ queryKey: ['teams'], queryFn: () => fetched<TeamLine[]>('/api/teams') }).data ?? []
  )
}

/** What a board screen needs of a team besides the document, as react-query asks for it. */
export function teamQuery(id: TeamId, staleTime?: number) {
  return {
    queryKey: ['team', id],
    queryFn: () => fetched<Team>(`/api/teams/${id}`),
    ...(staleTime === undefined ? {} : { staleTime }),
  }
}

/** Today in Europe/Amsterdam by the server's clock. */
export function useToday(): Day {
  useMeQuery()
  return dayOf(serverNow())
}
