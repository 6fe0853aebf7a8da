import { useQuery } from '@tanstack/react-query'
import { sendOrKeep, useOutbox } from '#client/api/outbox.ts'
import { fetched } from '#client/api/request.ts'
import { useTeam } from '#client/board/board-context.tsx'
import type { CardId, PersonId } from '#shared/model/ids.ts'
import type { IdeaVote, IdeaVoteRequest } from '#shared/protocol/sessions.ts'

type Vote = IdeaVoteRequest & { readonly id: CardId }

/**
 * Totals per idea and whether I voted; a vote waits on the device while there is no network. At a screen it is the vote
 * of `by`, who tapped their face [SCREEN7].
 */
export function useVotes(): {
  votes: ReadonlyMap<CardId, IdeaVote>
  vote: (cardId: CardId, wants: boolean, words: string, by?: PersonId) => void
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
    const { wants, by } = unsent.body as Vote
    const { count = 0, mine = false } = votes.get(cardId) ?? {}
    const line =
      by === undefined
        ? { count: count + Number(wants) - Number(mine), mine: wants }
        : { count: count + (wants ? 1 : -1), mine }
    votes.set(cardId, { cardId, ...line })
  }
  return {
    votes,
    vote: (cardId, wants, words, by) => {
      const body: Vote = { id: cardId, wants, ...(by === undefined ? {} : { by }) }
      void sendOrKeep('PUT', `${path}${cardId}`, body, { words, refreshes: [['votes', id]] })
    },
  }
}
