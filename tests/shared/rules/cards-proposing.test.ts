import { expect, test } from 'vitest'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import { aBoard, aCard, aContext, aDocument, anId } from '#tests/support/boards.ts'
import { boardAfter, changesOf, codeOf } from '#tests/support/deciding.ts'

const propose = { type: 'make-proposal', cardId: anId('lezen') } as const

test('[CARD7] an idea grows into a proposal that names it, and is tidied away', () => {
  const board = boardAfter(
    propose,
    aCard('lezen', 'improvement/ideas', { title: 'Eén leesaanpak' }),
  )
  expect(board.cards.get(anId('new1'))).toMatchObject({
    type: 'proposal',
    title: 'Eén leesaanpak',
    ideaId: anId('lezen'),
    feedbackUntil: '2026-01-29',
    evaluationOn: '2026-04-16',
    proposalText: '',
  })
  expect(board.columns['improvement/proposals']).toEqual([anId('new1')])
  expect(board.cards.get(anId('lezen'))?.shelved?.shelf).toBe('archive')
})

test('[CARD7] only a thought becomes a proposal', () => {
  expect(codeOf(propose, aBoard(aCard('lezen', 'scrum/todo')))).toBe('card/not-in-this-column')
  expect(codeOf(propose, aBoard(aCard('lezen', 'improvement/goals')))).toBe(
    'card/not-in-this-column',
  )
})

test('[CARD7] two people can type in a proposal from its first moment', () => {
  const doc = aDocument(aCard('lezen', 'improvement/ideas'))
  writeChanges(doc, changesOf(propose, readBoard(doc)), null)
  const text = {
    type: 'set-text',
    cardId: anId('new1'),
    field: 'proposalText',
    text: 'Stil lezen.',
  } as const
  writeChanges(doc, changesOf(text, readBoard(doc)), null)
  expect(readBoard(doc).cards.get(anId('new1'))?.proposalText).toBe('Stil lezen.')
  expect(aContext().newId()).toBe(anId('new1'))
})
