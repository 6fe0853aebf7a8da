import { meQuery, teamQuery } from '#client/api/session.ts'
import { queries } from './queries.ts'

/**
 * Asks who is here, and then for my team at this address, while the first page is still being drawn. What fails is met
 * again, and told, where the answer is used.
 */
export async function askEarly(path: string): Promise<void> {
  await queries.prefetchQuery(meQuery)
  const [, code] = /^\/team\/([^/]+)/.exec(path) ?? []
  const team = queries.getQueryData(meQuery.queryKey)?.teams.find((mine) => mine.code === code)
  if (team) await queries.prefetchQuery(teamQuery(team.id))
}
