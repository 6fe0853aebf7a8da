import { newRecordId, sendOrKeep } from '#client/api/outbox.ts'
import { useMe } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { showToast } from '#client/ui/toasts.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { CardReactionRequest, SupportRequest } from '#shared/protocol/talks.ts'
import { useAtCards } from './at-cards.tsx'

/** What was said at a card, who may say what, and ways to say it. Without a network it waits on this device. */
export function useReacting(cardId: CardId) {
  const { id } = useTeam()
  const me = useMe()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const { reactions, support, supportTeam } = useAtCards()
  const isMember = me.teams.some((team) => team.id === id)
  const isDirector = me.networkRoles.includes('director') && !isMember
  const send = async (
    path: string,
    words: string,
    body: { readonly id: string },
  ): Promise<boolean> => {
    const sent = await sendOrKeep('POST', `/api/teams/${id}/cards/${cardId}/${path}`, body, {
      words,
      refreshes: [['director', id]],
    })
    if (sent.kind === 'refused') showToast({ text: sent.error.message, tone: 'error' })
    if (sent.kind === 'kept') showToast({ text: texts.decisions.talk.kept, tone: 'plain' })
    return sent.kind !== 'refused'
  }
  return {
    isDirector,
    mayAnswer: isMember && mayWrite,
    mayAsk: supportTeam !== null && (isDirector || (isMember && mayWrite)),
    reactions: reactions.filter((reaction) => reaction.cardId === cardId),
    questions: support.filter((question) => question.cardId === cardId),
    react: (reaction: Omit<CardReactionRequest, 'id'>) =>
      send('reactions', reaction.text, { ...reaction, id: newRecordId() }),
    ask: (question: Omit<SupportRequest, 'id'>) =>
      send('support', question.text, { ...question, id: newRecordId() }),
  }
}
