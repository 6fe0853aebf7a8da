import type {
  Decision,
  DecisionBody,
  DecisionEvent,
  ProposalRecord,
} from '#shared/model/decision.ts'
import type { ProposalDraft } from '#shared/rules/decisions.ts'
import { ANNA, anId, BOUKE, CARLA, NOW } from './boards.ts'

/** The day in all tables of decisions: Monday 26 January 2026. */
export const TODAY = '2026-01-26'

export function aRecord<Kind extends ProposalRecord['kind']>(
  kind: Kind,
  word: string,
  fields: Omit<Extract<ProposalRecord, { kind: Kind }>, 'kind' | 'id' | 'at' | 'text'> & {
    text?: string
  },
): ProposalRecord {
  return { id: anId(word), at: NOW, text: word, kind, ...fields } as unknown as ProposalRecord
}

/** A proposal with all it needs to be decided. */
export function aDraft(fields: Partial<ProposalDraft> = {}): ProposalDraft {
  return {
    title: 'Eén leesaanpak',
    text: 'Elke leesles begint met stil lezen.',
    scope: 'team',
    mandate: 'team',
    effectiveOn: '2026-02-02',
    evaluationOn: '2026-04-10',
    feedbackUntil: '2026-01-23',
    isTryOut: false,
    expertIds: [BOUKE],
    records: [
      aRecord('experience', 'zes-weken', { by: CARLA, about: 'tried', link: '', on: TODAY }),
    ],
    askedIds: [ANNA, BOUKE, CARLA],
    presentIds: [ANNA, BOUKE],
    ...fields,
  }
}

export function aBody(fields: Partial<DecisionBody> = {}): DecisionBody {
  const { title, text, scope, mandate, effectiveOn, expertIds, records, askedIds, presentIds } =
    aDraft()
  return {
    kind: 'proposal',
    question: '',
    alternatives: '',
    evaluationOn: '2026-04-10',
    isTryOut: false,
    proposedBy: CARLA,
    actionIds: [],
    ...{ title, text, scope, mandate, effectiveOn, expertIds, records, askedIds, presentIds },
    ...fields,
  }
}

export function aDecision(fields: Partial<Decision> = {}): Decision {
  return {
    id: anId('besluit'),
    number: 'KIE-2526-014',
    seq: 1,
    at: NOW,
    by: ANNA,
    proposalId: anId('voorstel'),
    body: aBody(),
    events: [],
    followsId: null,
    followedById: null,
    ...fields,
  }
}

export function anEvent(
  kind: DecisionEvent['kind'],
  body: Partial<DecisionEvent['body']> = {},
): DecisionEvent {
  return {
    id: anId(kind),
    kind,
    at: NOW,
    by: BOUKE,
    body: { text: kind, on: TODAY, link: '', about: null, outcome: null, ...body },
  }
}
