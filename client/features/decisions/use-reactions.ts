import { useQuery } from '@tanstack/react-query'
import { newRecordId, sendOrKeep } from '#client/api/outbox.ts'
import { fetched } from '#client/api/request.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { showToast } from '#client/ui/toasts.ts'
import type { ProposalRecord } from '#shared/model/decision.ts'
import type { CardId, PersonId } from '#shared/model/ids.ts'
import type { ReactionRequest, Reactions } from '#shared/protocol/decisions.ts'

type Unkeyed<Request> = Request extends ReactionRequest ? Omit<Request, 'id'> : never

const NONE: readonly ProposalRecord[] = []

/** What was said about a proposal, and a way to say something. */
export function useReactions(proposalId: CardId) {
  const { id, members, others } = useTeam()
  const queryKey = ['reactions', id] as const
  const { data } = useQuery({
    queryKey,
    queryFn: () => fetched<Reactions>(`/api/teams/${id}/reactions`),
  })
  const records =
    data?.proposals.find((proposal) => proposal.proposalId === proposalId)?.records ?? NONE
  return {
    isLoaded: data !== undefined,
    records,
    nameOf: (personId: PersonId) =>
      [...members, ...others, ...(data?.people ?? [])].find((person) => person.id === personId)
        ?.name || texts.decisions.somebody,
    /** Without a network it waits on this device. Says itself why it was refused. */
    say: async (reaction: Unkeyed<ReactionRequest>): Promise<boolean> => {
      const sent = await sendOrKeep(
        'POST',
        `/api/teams/${id}/proposals/${proposalId}/reactions`,
        { ...reaction, id: newRecordId() },
        { words: reaction.text, refreshes: [[...queryKey]] },
      )
      if (sent.kind === 'refused') showToast({ text: sent.error.message, tone: 'error' })
      if (sent.kind === 'kept') showToast({ text: texts.decisions.talk.kept, tone: 'plain' })
      return sent.kind !== 'refused'
    },
  }
}
