import { expect, test } from 'vitest'
import { type Filter, passes } from '#client/board/filter.ts'
import type { Card } from '#shared/model/card.ts'

const texts = {
  help: '',
  waitingFor: '',
  result: '',
  wouldHelp: '',
  firstStep: '',
  forPupils: '',
  lookAt: '',
  learned: '',
  question: '',
  proposalText: '',
  alternatives: '',
}
const card: Card = {
  id: 'card000000000000',
  type: 'task',
  place: { board: 'scrum', column: 'todo', position: 'a0' },
  createdAt: '2026-01-19T14:15:00.000Z',
  createdBy: 'anna000000000000',
  ...texts,
  title: 'Ideeën voor de ouderavond',
  explanation: 'Samen met groep 7-8',
  ownerId: 'bouke00000000000',
  people: ['carla00000000000'],
  postponements: [],
  steps: [{ id: 'step000000000000', text: 'Koffie bestellen', done: false, position: 'a0' }],
}
const everything: Filter = { people: new Set(), help: false, search: '', goalId: null }

test.each<[string, Partial<Filter>, boolean]>([
  ['no filter shows all', {}, true],
  ['the owner', { people: new Set(['bouke00000000000']) }, true],
  ['somebody who helps', { people: new Set(['carla00000000000']) }, true],
  ['somebody else', { people: new Set(['anna000000000000']) }, false],
  ['one of two people', { people: new Set(['anna000000000000', 'bouke00000000000']) }, true],
  ['help asked only', { help: true }, false],
  ['a word without its accents', { search: 'ideeen' }, true],
  ['a word in a step', { search: 'koffie' }, true],
  ['two words in different places', { search: 'ouderavond groep' }, true],
  ['a word that is nowhere', { search: 'ouderavond thee' }, false],
  [
    'a person and a word must both match',
    { people: new Set(['bouke00000000000']), search: 'thee' },
    false,
  ],
])('%s', (_title, filter, expected) => {
  expect(passes(card, { ...everything, ...filter })).toBe(expected)
})
