import fc from 'fast-check'
import * as decoding from 'lib0/decoding'
import { describe, expect, test } from 'vitest'
import { CLOSE, MAX_FRAME_BYTES } from '#shared/protocol/close-codes.ts'
import { API_ERRORS } from '#shared/protocol/errors.ts'
import { readClaim } from '#shared/protocol/presence.ts'
import {
  encodeAck,
  encodeEvent,
  FIRST_EPOCH,
  FRAME,
  readAck,
  readEvent,
  type ServerEvent,
} from '#shared/protocol/wire.ts'
import { anId, NOW } from '#tests/support/boards.ts'

test('[SYNC3] an ack comes out as it went in', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (count) => {
      const decoder = decoding.createDecoder(encodeAck(count))
      expect(decoding.readVarUint(decoder)).toBe(FRAME.ack)
      expect(readAck(decoder)).toBe(count)
      expect(decoding.hasContent(decoder)).toBe(false)
    }),
  )
})

test.each<ServerEvent>([
  { type: 'welcome', mayWrite: true, now: NOW, epoch: FIRST_EPOCH },
  { type: 'team-changed' },
  { type: 'history-changed', cardIds: [anId('melk'), anId('brood')] },
  { type: 'storage-full', full: true },
])('the event $type comes out as it went in', (event) => {
  const decoder = decoding.createDecoder(encodeEvent(event))
  expect(decoding.readVarUint(decoder)).toBe(FRAME.event)
  expect(readEvent(decoder)).toEqual(event)
})

test('the frames of y-websocket keep their numbers', () => {
  expect(FRAME).toMatchObject({ sync: 0, presence: 1, auth: 2, queryPresence: 3 })
})

describe('[SYNC7] a presence claim says nothing about who makes it', () => {
  const card = anId('melk')
  test.each<[unknown, ReturnType<typeof readClaim>]>([
    [
      { card, typing: true },
      { card, typing: true },
    ],
    [
      { card, typing: true, person: { id: 'x', name: 'Harmen' } },
      { card, typing: true },
    ],
    [
      { card: 'melk', typing: 'yes' },
      { card: null, typing: false },
    ],
    [{}, { card: null, typing: false }],
    [null, { card: null, typing: false }],
    ['x', { card: null, typing: false }],
    [[], { card: null, typing: false }],
  ])('%j', (state, expected) => {
    expect(readClaim(state)).toEqual(expected)
  })
})

test('[SYNC6] close codes tell for ever from come back', () => {
  const { badFrame, signedOut, noAccess, notFound, otherEpoch, tooLarge, refused, ...comeBack } =
    CLOSE
  for (const code of [badFrame, signedOut, noAccess, notFound, otherEpoch, tooLarge, refused]) {
    expect(Math.floor(code / 100)).toBe(44)
  }
  for (const code of Object.values(comeBack)) expect(Math.floor(code / 100)).toBe(45)
  expect(new Set(Object.values(CLOSE)).size).toBe(Object.values(CLOSE).length)
  expect(MAX_FRAME_BYTES).toBe(524_288)
})

test('every error of the interface has a status of its family and a whole Dutch sentence', () => {
  for (const [code, { status, message }] of Object.entries(API_ERRORS)) {
    expect(code).toMatch(/^[a-z-]+\/[a-z-]+$/)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(600)
    expect(message).toMatch(/^[A-ZJ].*[.!]$/)
  }
})
