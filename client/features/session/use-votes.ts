import { useQuery } from '@tanstack/react-query'
import { sendOrKeep, useOutbox } from '#client/api/outbox.ts'
import { fetched } from '#client/api/request.ts'
import { useTeam } from '#client/board/board-context.tsx'
import type { CardId } from '#shared/model/ids.ts'
import type { IdeaVote } from '#shared/protocol/sessions.ts'

/** Totals per idea and whether I voted; a vote waits on the device while there is no network. */
export function useVotes(): {
  votes: ReadonlyMap<CardId, IdeaVote>
  vote: (cardId: CardId, wants: boolean, words: string) => void
} {
  const { id } = useTeam()
  const { data = [] } = useQuery({
    queryKey: ['votes', id],
    queryFn: () => fetched<IdeaVote[]>(`/api/teams/${id}/idea-votes`),
  })
  const path = `/api/teams/${id}/idea-votes/`
  const votes = new Map(data.map((line) => [line.cardId, line]))
  // What waits on this device already counts here.
  const waiting = useOutbox((state) => state.waiting)
  for (const unsent of waiting.filter((each) => each.path.startsWith(path))) {
    const cardId = unsent.path.slice(path.length)
    // Made below, from this very type.
    const { wants } = unsent.body as { id: string; wants: boolean }
    const { count = 0, mine = false } = votes.get(cardId) ?? {}
    votes.set(cardId, { cardId, count: count + Number(wants) - Number(mine), mine: wants })
  }
  return {
    votes,
    vote: (cardId, wants, words) => {
      const body = { id: cardId, wants }
      void sendOrKeep('PUT', `${path}${cardId}`, body, { words, refreshes: [['votes', id]] })
    },
  }
}
