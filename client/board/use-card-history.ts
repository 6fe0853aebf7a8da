import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { fetched } from '#client/api/request.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { CardEvent } from '#shared/protocol/http.ts'
import { useHistoryVersion, useTeam } from './board-context.tsx'

/** What happened to a card, newest first; asked again as soon as the board hears that there is news. */
export function useCardHistory(cardId: CardId) {
  const team = useTeam()
  const version = useHistoryVersion(cardId)
  return useQuery({
    queryKey: ['card-history', team.id, cardId, version],
    queryFn: () => fetched<CardEvent[]>(`/api/teams/${team.id}/cards/${cardId}/history`),
    placeholderData: keepPreviousData,
  })
}
