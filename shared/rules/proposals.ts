import type { Card } from '#shared/model/card.ts'
import type { ProposalRecord } from '#shared/model/decision.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import {
  expertWords,
  faultInEvaluationDay,
  isExperience,
  type ProposalDraft,
  reactedIds,
  shownText,
  unanswered,
} from './decisions.ts'

type Around = {
  readonly records: readonly ProposalRecord[]
  readonly askedIds: readonly PersonId[]
  readonly presentIds: readonly PersonId[]
  readonly today: Day
}

/** A proposal as the rules of decisions see it: what nobody chose has its ordinary value. */
export function proposalOf(card: Card, { records, askedIds, presentIds, today }: Around) {
  return {
    title: card.title,
    text: card.proposalText,
    scope: card.scope ?? 'team',
    mandate: card.mandate ?? 'team',
    effectiveOn: card.effectiveOn ?? today,
    evaluationOn: card.evaluationOn,
    feedbackUntil: card.feedbackUntil,
    isTryOut: card.tryOut === true,
    expertIds: card.people,
    records,
    askedIds,
    presentIds,
  } satisfies ProposalDraft
}

/** [DEC1] What a screen shows of a proposal, as one text. */
export function shownOf(card: Card, records: readonly ProposalRecord[]): string {
  return shownText({
    ...card,
    scope: card.scope ?? 'team',
    mandate: card.mandate ?? 'team',
    effectiveOn: card.effectiveOn,
    evaluationOn: card.evaluationOn,
    feedbackUntil: card.feedbackUntil,
    isTryOut: card.tryOut === true,
    followsId: card.followsId,
    expertIds: card.people,
    recordIds: records.map(({ id }) => id),
  })
}

/** One line of "Voor een besluit": whether it is there, and how many of how many where that says something. */
export type Need = {
  readonly id: 'text' | 'experience' | 'experts' | 'objections' | 'evaluation' | 'everybody'
  readonly isMet: boolean
  readonly have: number
  readonly of: number
}

/** [DEC6] What a proposal has and still needs, in the order in which it is shown. Help, not a gate of its own. */
export function needsOf(draft: ProposalDraft, today: Day): Need[] {
  const { title, text, records, expertIds, askedIds } = draft
  const words = expertWords(records)
  const experiences = records.filter(isExperience).length
  const open = unanswered(draft).length
  const asked = new Set([...askedIds, ...expertIds]).size
  const reacted = reactedIds(draft).size
  const isOver = draft.feedbackUntil !== undefined && draft.feedbackUntil < today
  return [
    { id: 'text', isMet: title.trim() !== '' && text.trim() !== '', have: 0, of: 0 },
    { id: 'experience', isMet: draft.isTryOut || experiences > 0, have: experiences, of: 0 },
    {
      id: 'experts',
      isMet: expertIds.length > 0,
      have: expertIds.filter((id) => words.has(id)).length,
      of: expertIds.length,
    },
    { id: 'objections', isMet: open === 0, have: open, of: 0 },
    {
      id: 'evaluation',
      isMet: faultInEvaluationDay(draft.evaluationOn, today) === null,
      have: 0,
      of: 0,
    },
    { id: 'everybody', isMet: isOver || reacted === asked, have: reacted, of: asked },
  ]
}
