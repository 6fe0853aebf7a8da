import { describe, expect, test } from 'vitest'
import type { DecisionRefusal, EventKind } from '#shared/model/decision.ts'
import {
  type DecisionDraft,
  faultInDirect,
  faultInEvent,
  faultInFollowing,
  faultInProposal,
  isToEvaluate,
  mayReact,
  mayTake,
  type ProposalDraft,
  statusOf,
} from '#shared/rules/decisions.ts'
import { needsOf } from '#shared/rules/proposals.ts'
import { ANNA, anId, BOUKE, CARLA } from '#tests/support/boards.ts'
import { aDecision, aDraft, anEvent, aRecord, TODAY } from '#tests/support/proposals.ts'

const experience = aRecord('experience', 'zes-weken', {
  by: CARLA,
  about: 'tried',
  link: '',
  on: TODAY,
})
const objection = aRecord('expert', 'kost-tijd', { by: BOUKE, about: 'objection' })
const support = aRecord('expert', 'toch-goed', { by: BOUKE, about: 'support' })
const answer = aRecord('answer', 'antwoord', { by: CARLA, to: objection.id })
const agrees = (by: string) =>
  aRecord('feedback', `prima-${by.slice(0, 3)}`, { by, about: 'agree' })

describe('a decision by way of a proposal', () => {
  test.each<[string, Partial<ProposalDraft>, DecisionRefusal | null]>([
    ['[DEC6] with all it needs is taken', {}, null],
    ['[DEC5] without a text is not', { text: '  ' }, 'decision/without-text'],
    ['[DEC5] without a title is not', { title: '' }, 'decision/without-text'],
    [
      '[DEC5] without an evaluation is not',
      { evaluationOn: undefined },
      'decision/without-evaluation',
    ],
    ['[DEC5] evaluated today is not', { evaluationOn: TODAY }, 'decision/without-evaluation'],
    [
      '[DEC5] evaluated after a year is not',
      { evaluationOn: '2027-01-28' },
      'decision/evaluation-too-far',
    ],
    ['[DEC5] evaluated within a year is', { evaluationOn: '2027-01-26' }, null],
    ['[DEC6] without experience is not', { records: [] }, 'decision/without-experience'],
    ['[DEC6] without experience, as a try-out, is', { records: [], isTryOut: true }, null],
    [
      '[DEC6] with experience in the feedback is',
      { records: [aRecord('feedback', 'werkt-ook', { by: CARLA, about: 'experience' })] },
      null,
    ],
    ['[DEC6] without an expert is not', { expertIds: [] }, 'decision/without-expert'],
    ['[DEC6] on the last day to react is not', { feedbackUntil: TODAY }, 'decision/too-early'],
    [
      '[DEC6] without a last day, before all have reacted, is not',
      { feedbackUntil: undefined },
      'decision/too-early',
    ],
    [
      '[DEC6] before the last day, after all have reacted, is',
      { feedbackUntil: '2026-02-01', records: [experience, agrees(ANNA), support] },
      null,
    ],
    [
      '[DEC6] before the last day, while one has not, is not',
      { feedbackUntil: '2026-02-01', records: [experience, support] },
      'decision/too-early',
    ],
    [
      '[DEC6] before the last day, while an expert from elsewhere has not, is not',
      {
        feedbackUntil: '2026-02-01',
        records: [experience, agrees(ANNA), support],
        expertIds: [BOUKE, anId('els')],
      },
      'decision/too-early',
    ],
    [
      '[DEC8] with an objection of an expert is not',
      { records: [experience, objection] },
      'decision/without-answer',
    ],
    [
      '[DEC8] once the objection is answered it is',
      { records: [experience, objection, answer] },
      null,
    ],
    [
      '[DEC8] once the expert thinks otherwise it is',
      { records: [experience, objection, support] },
      null,
    ],
    [
      '[DEC8] with an objection of a colleague it is',
      {
        records: [experience, aRecord('feedback', 'liever-niet', { by: ANNA, about: 'objection' })],
      },
      null,
    ],
    ['[DEC6] with nobody there is not', { presentIds: [] }, 'decision/too-few-present'],
  ])('%s', (_name, fields, expected) => {
    expect(faultInProposal(aDraft(fields), TODAY)).toBe(expected)
  })

  test('[DEC6] shows what it still needs', () => {
    const draft = aDraft({ records: [objection], feedbackUntil: '2026-02-01' })
    expect(needsOf(draft, TODAY)).toEqual([
      { id: 'text', isMet: true, have: 0, of: 0 },
      { id: 'experience', isMet: false, have: 0, of: 0 },
      { id: 'experts', isMet: true, have: 1, of: 1 },
      { id: 'objections', isMet: false, have: 1, of: 0 },
      { id: 'evaluation', isMet: true, have: 0, of: 0 },
      { id: 'everybody', isMet: false, have: 1, of: 3 },
    ])
  })
})

describe('a direct decision', () => {
  test.each<[string, Partial<DecisionDraft>, DecisionRefusal | null]>([
    ['[DEC7] of two people is taken', {}, null],
    ['[DEC7] of one person is not', { presentIds: [ANNA] }, 'decision/too-few-present'],
    ['[DEC7] of one person twice is not', { presentIds: [ANNA, ANNA] }, 'decision/too-few-present'],
    ['[DEC7] for the school is not', { scope: 'school' }, 'decision/wider-than-team'],
    ['[DEC7] for the network is not', { scope: 'network' }, 'decision/wider-than-team'],
    ['[DEC7] of a group is', { scope: 'group' }, null],
    [
      '[DEC5] without a day to look back is not',
      { evaluationOn: undefined },
      'decision/without-evaluation',
    ],
  ])('%s', (_name, fields, expected) => {
    expect(faultInDirect(aDraft(fields), TODAY)).toBe(expected)
  })
})

describe('[DEC4] after it was taken', () => {
  test.each<[string, Parameters<typeof aDecision>[0], string]>([
    ['before it begins', {}, 'decided'],
    ['once it was introduced', { events: [anEvent('introduced')] }, 'introduced'],
    [
      'once it was evaluated',
      { events: [anEvent('introduced'), anEvent('evaluated')] },
      'evaluated',
    ],
    ['once it is secured', { events: [anEvent('evaluated'), anEvent('secured')] }, 'secured'],
    [
      'once it is followed up',
      { events: [anEvent('evaluated')], followedById: anId('021') },
      'succeeded',
    ],
  ])('%s it stands there', (_name, fields, expected) => {
    expect(statusOf(aDecision(fields), TODAY)).toBe(expected)
  })

  test('from its first day on it is being introduced', () => {
    expect(statusOf(aDecision(), '2026-02-02')).toBe('implementing')
  })

  test('from the planned day on it is to be evaluated, until it was', () => {
    expect(isToEvaluate(aDecision(), '2026-04-09')).toBe(false)
    expect(isToEvaluate(aDecision(), '2026-04-10')).toBe(true)
    expect(isToEvaluate(aDecision({ events: [anEvent('evaluated')] }), '2026-04-10')).toBe(false)
  })

  const evaluated = { events: [anEvent('evaluated')] }
  const followed = { followedById: anId('021') }
  test.each<[EventKind, string, Parameters<typeof aDecision>[0], DecisionRefusal | null]>([
    ['experience', '2026-01-27', {}, null],
    ['experience', '2026-01-27', followed, null],
    ['erratum', '2026-01-27', followed, null],
    ['introduced', '2026-01-27', {}, null],
    ['introduced', '2026-01-27', followed, 'decision/already-followed'],
    ['evaluated', '2026-04-09', {}, 'decision/evaluation-not-yet'],
    ['evaluated', '2026-04-10', {}, null],
    ['evaluated', '2026-04-10', followed, 'decision/already-followed'],
    ['secured', '2026-04-10', {}, 'decision/not-evaluated'],
    ['secured', '2026-04-10', evaluated, null],
  ])('%s on %s', (kind, today, fields, expected) => {
    expect(faultInEvent(aDecision(fields), kind, today)).toBe(expected)
  })
})

test('[DEC9] a decision is followed up once, after an evaluation that said so', () => {
  const keep = anEvent('evaluated', { outcome: 'keep' })
  const followUp = anEvent('evaluated', { outcome: 'followUp' })
  expect(faultInFollowing(aDecision())).toBe('decision/not-evaluated')
  expect(faultInFollowing(aDecision({ events: [keep] }))).toBe('decision/not-evaluated')
  expect(faultInFollowing(aDecision({ events: [followUp, keep] }))).toBe('decision/not-evaluated')
  expect(faultInFollowing(aDecision({ events: [keep, followUp] }))).toBeNull()
  expect(faultInFollowing(aDecision({ events: [followUp], followedById: anId('x') }))).toBe(
    'decision/already-followed',
  )
})

test('[DEC10] the team and the directeur each take their own', () => {
  for (const mandate of ['team', 'teamWithinBudget'] as const) {
    expect(mayTake(['member'], mandate)).toBe(true)
    expect(mayTake(['coordinator'], mandate)).toBe(true)
    expect(mayTake(['director', 'networkColleague'], mandate)).toBe(false)
  }
  for (const mandate of ['director', 'network'] as const) {
    expect(mayTake(['coordinator', 'member'], mandate)).toBe(false)
    expect(mayTake(['director'], mandate)).toBe(true)
  }
  expect(mayTake(['coordinator', 'director', 'administrator'], 'board')).toBe(false)
})

test('[DEC11] the team, the directeur and experts who were asked may react', () => {
  expect(mayReact(['member'], false)).toBe(true)
  expect(mayReact(['director'], false)).toBe(true)
  expect(mayReact(['networkColleague'], false)).toBe(false)
  expect(mayReact(['networkColleague'], true)).toBe(true)
})
