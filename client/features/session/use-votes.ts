import { useQuery } from '@tanstack/react-query'
import { sendOrKeep } from '#client/api/outbox.ts'
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
  return {
    votes: new Map(data.map((line) => [line.cardId, line])),
    vote: (cardId, wants, words) => {
      const path = `/api/teams/${id}/idea-votes/${cardId}`
      const body = { id: cardId, wants }
      void sendOrKeep('PUT', path, body, { words, refreshes: [['votes', id]] })
    },
  }
}
