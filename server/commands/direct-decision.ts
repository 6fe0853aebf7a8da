import type { DecisionBody, Mandate } from '#shared/model/decision.ts'
import type { CardId, Day, PersonId } from '#shared/model/ids.ts'
import type { SealRequest } from '#shared/protocol/decisions.ts'
import { faultInDirect } from '#shared/rules/decisions.ts'
import { titleAndRest } from '#shared/rules/new-cards.ts'
import { accepted, type Outcome, refused } from './outcome.ts'
import type { Prepared } from './sealing.ts'

type Around = {
  readonly actor: PersonId
  readonly today: Day
  readonly isGroup: boolean
  /** Whose it is: the team's, or the directeur's who takes it. */
  readonly mandate: Mandate
  readonly actionIds: readonly CardId[]
}

/** [DEC7] A small agreement of who are there, in one sentence. */
export function directBody(
  request: Extract<SealRequest, { kind: 'direct' }>,
  { actor, today, isGroup, mandate, actionIds }: Around,
): Outcome<Prepared> {
  const { text, evaluationOn } = request
  const presentIds = [...new Set(request.presentIds)].sort()
  const body: DecisionBody = {
    kind: 'direct',
    title: titleAndRest(text).title,
    question: '',
    text,
    alternatives: '',
    scope: isGroup ? 'group' : 'team',
    mandate,
    effectiveOn: today,
    evaluationOn,
    isTryOut: true,
    proposedBy: actor,
    presentIds,
    expertIds: [],
    records: [],
    askedIds: [],
    actionIds,
  }
  const fault = faultInDirect(body, today)
  return fault ? refused(fault) : accepted({ body, proposalId: null, followsId: null })
}
