import { sha256Hex } from '#server/database/verify-chains.ts'
import type { Parts } from '#server/parts.ts'
import type { Card } from '#shared/model/card.ts'
import type { DecisionBody } from '#shared/model/decision.ts'
import type { CardId, Day, PersonId, TeamId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import type { SealRequest } from '#shared/protocol/decisions.ts'
import { readDecisions } from '#shared/rules/decision-chain.ts'
import { faultInFollowing, faultInProposal } from '#shared/rules/decisions.ts'
import { proposalOf, shownOf } from '#shared/rules/proposals.ts'
import { accepted, type Outcome, refused } from './outcome.ts'
import type { Prepared } from './sealing.ts'

type Around = {
  readonly parts: Parts
  readonly teamId: TeamId
  readonly today: Day
  readonly board: BoardSnapshot
  readonly members: readonly PersonId[]
  readonly actionIds: readonly CardId[]
}

/** [DEC6] What was proposed, as it is on disk at this moment; the text that the sealer saw, or a 409. */
export function proposedBody(
  request: Extract<SealRequest, { kind: 'proposal' }>,
  { parts, teamId, today, board, members, actionIds }: Around,
): Outcome<Prepared> {
  const { stores } = parts
  const card = board.cards.get(request.proposalId)
  if (card?.type !== 'proposal' || card.shelved?.shelf === 'bin')
    return refused('request/not-found')
  const records = stores.proposalRecords.ofProposal(teamId, card.id)
  const shown = shownOf(card, records)
  if (sha256Hex(shown) !== request.shownHash) return refused('decision/text-changed')
  const presentIds = [...new Set(request.presentIds)].sort()
  const draft = proposalOf(card, { records, askedIds: [...members].sort(), presentIds, today })
  const fault = faultInProposal(draft, today) ?? faultInPredecessor(parts, teamId, card)
  if (fault) return refused(fault)
  const body: DecisionBody = {
    kind: 'proposal',
    title: card.title.trim(),
    question: card.question.trim(),
    text: card.proposalText.trim(),
    alternatives: card.alternatives.trim(),
    scope: draft.scope,
    mandate: draft.mandate,
    effectiveOn: draft.effectiveOn,
    evaluationOn: draft.evaluationOn ?? today,
    isTryOut: draft.isTryOut,
    proposedBy: card.createdBy,
    presentIds,
    expertIds: draft.expertIds,
    records,
    askedIds: draft.askedIds,
    actionIds,
  }
  return accepted({ body, proposalId: card.id, followsId: card.followsId ?? null })
}

function faultInPredecessor({ stores }: Parts, teamId: TeamId, { followsId }: Card) {
  if (followsId === undefined) return null
  const predecessor = readDecisions(stores.decisions.ofTeam(teamId)).find(
    ({ id }) => id === followsId,
  )
  return predecessor ? faultInFollowing(predecessor) : 'decision/not-evaluated'
}
