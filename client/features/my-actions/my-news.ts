import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newRecordId, sendOrKeep } from '#client/api/outbox.ts'
import { fetched } from '#client/api/request.ts'
import { texts } from '#client/texts/texts.ts'
import { showToast } from '#client/ui/toasts.ts'
import type { MyNews } from '#shared/protocol/my-work.ts'

const NEWS_KEY = ['my-news'] as const
const AFTER_ANSWER = [['my-news'], ['my-actions']] as const

/** What is new for me, over all my teams. */
export function useMyNews(): MyNews | undefined {
  return useQuery({
    queryKey: NEWS_KEY,
    queryFn: () => fetched<MyNews>('/api/me/news'),
    refetchInterval: 60_000,
  }).data
}

type Asked = { readonly teamId: string; readonly cardId: string; readonly title: string }

/** "Doe ik" and "kan ik niet": gone from the screen at once, also without a connection. */
export function useAnswerGiven() {
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const answer = async ({ teamId, cardId, title }: Asked, given: 'take' | 'decline') => {
    setBusy(true)
    const say = texts.myNews
    const body = { id: newRecordId(), teamId, cardId, answer: given }
    const words = given === 'take' ? say.takeLabel(title) : say.declineLabel(title)
    const sent = await sendOrKeep('POST', '/api/me/given', body, { words, refreshes: AFTER_ANSWER })
    setBusy(false)
    if (sent.kind === 'refused') {
      showToast({ text: sent.error.message, tone: 'error' })
      return
    }
    queries.setQueryData<MyNews>(NEWS_KEY, (news) => news && without(news, cardId))
    showToast({ text: given === 'take' ? say.taken(title) : say.declined(title) })
  }
  return { isBusy, answer }
}

function without(news: MyNews, cardId: string): MyNews {
  return { ...news, given: news.given.filter((row) => row.cardId !== cardId) }
}

/** Takes the news of a team off the screen, up to what was shown. */
export function useSawNews() {
  const queries = useQueryClient()
  return async ({ teamId, teamName, lastEvent }: MyNews['teams'][number]) => {
    const body = { id: newRecordId(), teamId, lastEvent }
    const words = `${texts.myNews.seen}: ${teamName}`
    await sendOrKeep('POST', '/api/me/news-seen', body, { words, refreshes: [NEWS_KEY] })
    queries.setQueryData<MyNews>(
      NEWS_KEY,
      (news) =>
        news && {
          ...news,
          teams: news.teams.map((team) =>
            team.teamId === teamId ? { ...team, events: [] } : team,
          ),
        },
    )
  }
}
