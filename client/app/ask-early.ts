import { meQuery, teamQuery } from '#client/api/session.ts'
import { openBoardEarly } from '#client/board/early-board.ts'
import { keepWordsOf } from '#client/board/kept-words.ts'
import { registerQuery } from '#client/features/decisions/use-register.ts'
import { isBoardPage } from './board-pages.ts'
import { queries } from './queries.ts'

/**
 * Asks who is here, and then for my team at this address and all that stands on its boards, while the first page is
 * still being drawn. What fails is met again, and told, where the answer is used.
 */
export async function askEarly(path: string): Promise<void> {
  await queries.prefetchQuery(meQuery)
  const me = queries.getQueryData(meQuery.queryKey)
  const [, code, page] = /^\/team\/([^/]+)\/([^/]+)$/.exec(path) ?? []
  const team = me?.teams.find((mine) => mine.code === code)
  if (!me || !team) return
  const { id, name } = team
  if (isBoardPage(page) || page === 'sessie') {
    keepWordsOf(me.id)
    openBoardEarly({
      team: { id, name, mayWrite: true },
      personId: me.id,
      keepOnDevice: me.ownDevice,
      queries,
    })
  }
  await Promise.all([
    queries.prefetchQuery(teamQuery(id)),
    queries.prefetchQuery(registerQuery(id)),
  ])
}
