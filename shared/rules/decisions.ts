import type {
  Decision,
  DecisionRefusal,
  DecisionScope,
  DecisionStatus,
  EventKind,
  Mandate,
  ProposalRecord,
  TakenIn,
} from '#shared/model/decision.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import type { RunningSession } from '#shared/model/session.ts'
import { addDays, dayOf } from './calendar.ts'
import type { Standing } from './permissions.ts'

/** How a decision was asked to be: what the rules look at, whether it comes from a proposal or out of a session. */
export type DecisionDraft = {
  readonly title: string
  readonly text: string
  readonly scope: DecisionScope
  readonly mandate: Mandate
  readonly effectiveOn: Day
  readonly evaluationOn: Day | undefined
  readonly presentIds: readonly PersonId[]
}

/** What a proposal has besides. */
export type ProposalDraft = DecisionDraft & {
  readonly isTryOut: boolean
  readonly feedbackUntil: Day | undefined
  readonly expertIds: readonly PersonId[]
  readonly records: readonly ProposalRecord[]
  /** Everybody who was asked: the people of the team. */
  readonly askedIds: readonly PersonId[]
}

/** [DEC5] An evaluation is planned within a year. */
export const EVALUATION_DAYS = 366
/** How long a team gets to react, in days, unless it chooses otherwise (product §6). */
export const FEEDBACK_DAYS = 7
/** When a proposal would be looked back at, in days from its first day. */
export const PROPOSAL_EVALUATION_DAYS = 84
/** When a direct decision is looked back at, unless somebody chooses otherwise. */
export const DIRECT_EVALUATION_DAYS = 42
/** [DEC7] So many people have to be there for a direct decision. */
export const DIRECT_PRESENT = 2

/** [DEC5] What every decision needs: a text, and a day within a year on which it is looked back at. */
function faultInBasics(draft: DecisionDraft, today: Day): DecisionRefusal | null {
  if (draft.title.trim() === '' || draft.text.trim() === '') return 'decision/without-text'
  return faultInEvaluationDay(draft.evaluationOn, today)
}

export function faultInEvaluationDay(day: Day | undefined, today: Day): DecisionRefusal | null {
  if (day === undefined || day <= today) return 'decision/without-evaluation'
  return day > addDays(today, EVALUATION_DAYS) ? 'decision/evaluation-too-far' : null
}

/** [DEC7] A direct decision is a small agreement of who are there: it never holds for more than the team. */
export function faultInDirect(draft: DecisionDraft, today: Day): DecisionRefusal | null {
  const fault = faultInBasics(draft, today)
  if (fault) return fault
  if (draft.scope !== 'team' && draft.scope !== 'group') return 'decision/wider-than-team'
  return new Set(draft.presentIds).size < DIRECT_PRESENT ? 'decision/too-few-present' : null
}

/** [DEC6] A decision by way of a proposal rests on experience and on experts, after everybody could react. */
export function faultInProposal(draft: ProposalDraft, today: Day): DecisionRefusal | null {
  const fault = faultInBasics(draft, today)
  if (fault) return fault
  if (!draft.isTryOut && !draft.records.some(isExperience)) return 'decision/without-experience'
  if (draft.expertIds.length === 0) return 'decision/without-expert'
  if (unanswered(draft).length > 0) return 'decision/without-answer'
  if (!isFeedbackOver(draft, today)) return 'decision/too-early'
  return draft.presentIds.length === 0 ? 'decision/too-few-present' : null
}

/** An experience counts whether it was laid under the proposal or given as feedback. */
export function isExperience(record: ProposalRecord): boolean {
  return (
    record.kind === 'experience' || (record.kind === 'feedback' && record.about === 'experience')
  )
}

/** The last word of each expert; an expert who has not reacted is absent. */
export function expertWords(
  records: readonly ProposalRecord[],
): ReadonlyMap<PersonId, Extract<ProposalRecord, { kind: 'expert' }>> {
  const words = new Map<PersonId, Extract<ProposalRecord, { kind: 'expert' }>>()
  for (const record of records) if (record.kind === 'expert') words.set(record.by, record)
  return words
}

/**
 * [DEC8] Objections of experts that nobody has answered yet. An objection does not block, but it gets an answer in
 * words. That of a colleague who is no expert may stand without.
 */
export function unanswered(draft: Pick<ProposalDraft, 'records' | 'expertIds'>): ProposalRecord[] {
  const { records, expertIds } = draft
  const answered = new Set(records.flatMap((record) => (record.kind === 'answer' ? record.to : [])))
  const last = expertWords(records)
  return records.filter((record) => {
    if (!expertIds.includes(record.by) || answered.has(record.id)) return false
    if (record.kind === 'feedback') return record.about === 'objection'
    return (
      record.kind === 'expert' && record.about === 'objection' && last.get(record.by) === record
    )
  })
}

/** Who of those asked have said something about it. */
export function reactedIds(
  draft: Pick<ProposalDraft, 'records' | 'askedIds' | 'expertIds'>,
): Set<PersonId> {
  const spoke = new Set(draft.records.filter(({ kind }) => kind !== 'answer').map(({ by }) => by))
  return new Set([...draft.askedIds, ...draft.expertIds].filter((id) => spoke.has(id)))
}

/** [DEC6] The last day to react is over, or everybody who was asked has. */
function isFeedbackOver(draft: ProposalDraft, today: Day): boolean {
  if (draft.feedbackUntil !== undefined && draft.feedbackUntil < today) return true
  const reacted = reactedIds(draft)
  return [...draft.askedIds, ...draft.expertIds].every((id) => reacted.has(id))
}

/** [DEC10] The team takes what is the team's; the directeur only what is the directeur's or the network's. */
export function mayTake(standings: readonly Standing[], mandate: Mandate): boolean {
  switch (mandate) {
    case 'team':
    case 'teamWithinBudget':
      return standings.includes('coordinator') || standings.includes('member')
    case 'director':
    case 'network':
      return standings.includes('director')
    case 'board':
      return false
  }
}

/** [DEC4] Where a decision stands today; there is no way back from `decided`. */
export function statusOf(decision: Decision, today: Day): DecisionStatus {
  if (decision.followedById !== null) return 'succeeded'
  const has = (kind: EventKind) => decision.events.some((event) => event.kind === kind)
  if (has('secured')) return 'secured'
  if (has('evaluated')) return 'evaluated'
  if (has('introduced')) return 'introduced'
  return decision.body.effectiveOn <= today ? 'implementing' : 'decided'
}

/** Whether somebody should look back at it: the planned day has come and no evaluation was written. */
export function isToEvaluate(decision: Decision, today: Day): boolean {
  if (decision.followedById !== null || decision.body.evaluationOn > today) return false
  return !decision.events.some(({ kind }) => kind === 'evaluated' || kind === 'secured')
}

/** [DEC9] A decision is followed up once, after an evaluation that said so. */
export function faultInFollowing(predecessor: Decision): DecisionRefusal | null {
  if (predecessor.followedById !== null) return 'decision/already-followed'
  const evaluation = predecessor.events.findLast(({ kind }) => kind === 'evaluated')
  return evaluation?.body.outcome === 'followUp' ? null : 'decision/not-evaluated'
}

/**
 * [DEC4] What can be written under a decision, besides experience and a correction of a typing error. It is evaluated
 * from the planned day on; what is secured was evaluated.
 */
export function faultInEvent(
  decision: Decision,
  kind: EventKind,
  today: Day,
): DecisionRefusal | null {
  if (kind === 'experience' || kind === 'erratum') return null
  if (decision.followedById !== null) return 'decision/already-followed'
  if (kind === 'evaluated' && today < decision.body.evaluationOn) {
    return 'decision/evaluation-not-yet'
  }
  const isEvaluated = decision.events.some((event) => event.kind === 'evaluated')
  return kind === 'secured' && !isEvaluated ? 'decision/not-evaluated' : null
}

/** [DEC1] What stood on the screen, as one text to hash: what was typed and chosen, and which records were shown. */
export function shownText(shown: {
  readonly title: string
  readonly question: string
  readonly proposalText: string
  readonly alternatives: string
  readonly scope: DecisionScope
  readonly mandate: Mandate
  readonly effectiveOn: Day | undefined
  readonly evaluationOn: Day | undefined
  readonly feedbackUntil: Day | undefined
  readonly isTryOut: boolean
  readonly followsId: string | undefined
  readonly expertIds: readonly PersonId[]
  readonly recordIds: readonly string[]
}): string {
  return JSON.stringify([
    'beterbord shown 1',
    shown.title,
    shown.question,
    shown.proposalText,
    shown.alternatives,
    shown.scope,
    shown.mandate,
    shown.effectiveOn ?? null,
    shown.evaluationOn ?? null,
    shown.feedbackUntil ?? null,
    shown.isTryOut,
    shown.followsId ?? null,
    [...shown.expertIds].sort(),
    [...shown.recordIds].sort(),
  ])
}

/**
 * [DEC13] The session in which somebody takes a decision: the one that runs today, if they are there. Nothing is said
 * rather than something that may not be so, since it can never be changed.
 */
export function takenIn(
  session: RunningSession | null,
  actor: PersonId,
  today: Day,
): { readonly takenIn?: TakenIn } {
  if (!session || dayOf(session.startedAt) !== today || !session.present.includes(actor)) return {}
  return { takenIn: { sessionId: session.id, mode: session.mode } }
}

/** [DEC11] Who may say something about a proposal: the team, the directeur, and experts who were asked from elsewhere. */
export function mayReact(standings: readonly Standing[], isExpert: boolean): boolean {
  return isExpert || standings.some((standing) => REACTING.includes(standing))
}
const REACTING: readonly Standing[] = ['coordinator', 'member', 'director']
