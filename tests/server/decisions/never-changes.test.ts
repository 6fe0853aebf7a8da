import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { rewriteBoard } from '#server/commands/rewrite-board.ts'
import { tidyBoards } from '#server/commands/tidy-boards.ts'
import { verifyChains } from '#server/database/verify-chains.ts'
import { newId } from '#server/ids.ts'
import { TEXT_FIELDS } from '#shared/model/card.ts'
import type { Change } from '#shared/model/change.ts'
import { EVALUATION_OUTCOMES, EXPERIENCE_KINDS } from '#shared/model/decision.ts'
import type { CardId } from '#shared/model/ids.ts'
import { aDirectRequest, aProposal, aSealRequest, sealed } from '#tests/support/decisions.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { cookieFor, RawClient, until } from '#tests/support/sync-clients.ts'
import { signedIn, type Visitor } from '#tests/support/visitor.ts'

/** What people, browsers and operators can do, sensible or not. */
type Step =
  | { do: 'edit'; on: 'sealed' | 'open'; field: (typeof TEXT_FIELDS)[number]; text: string }
  | { do: 'value'; on: 'sealed' | 'open'; value: ValueOf }
  | { do: 'forge'; root: string; key: string; text: string }
  | { do: 'seal'; what: 'again' | 'open' | 'direct'; text: string }
  | { do: 'event'; kind: string; text: string; about: string | null; outcome: string | null }
  | { do: 'http'; method: string; path: string; text: string }
  | { do: 'say'; on: 'sealed' | 'open'; text: string }
  | { do: 'operate'; act: 'rewrite' | 'tidy' | 'wait' }
type ValueOf = Omit<Extract<Change, { type: 'value-set' }>, 'type' | 'cardId'>

const text = fc.string({ maxLength: 40, unit: 'grapheme' })
const which = fc.constantFrom('sealed' as const, 'open' as const)
const values: fc.Arbitrary<ValueOf> = fc.constantFrom(
  { field: 'shelved', value: null },
  { field: 'place', value: { board: 'improvement', column: 'proposals', position: 'a1' } },
  { field: 'evaluationOn', value: '2026-12-01' },
  { field: 'effectiveOn', value: '2020-01-01' },
  { field: 'scope', value: 'network' },
  { field: 'mandate', value: 'board' },
  { field: 'tryOut', value: null },
) as fc.Arbitrary<ValueOf>
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('edit'), on: which, field: fc.constantFrom(...TEXT_FIELDS), text }),
  fc.record({ do: fc.constant('value'), on: which, value: values }),
  fc.record({
    do: fc.constant('forge'),
    root: fc.constantFrom('decisions', 'register', 'cards', 'decision_body'),
    key: fc.constantFrom('body', 'text', 'KIE-2526-001'),
    text,
  }),
  fc.record({ do: fc.constant('seal'), what: fc.constantFrom('again', 'open', 'direct'), text }),
  fc.record({
    do: fc.constant('event'),
    kind: fc.constantFrom(
      'experience',
      'introduced',
      'evaluated',
      'secured',
      'erratum',
      'decision',
    ),
    text,
    about: fc.option(fc.constantFrom(...EXPERIENCE_KINDS)),
    outcome: fc.option(fc.constantFrom(...EVALUATION_OUTCOMES)),
  }),
  fc.record({
    do: fc.constant('http'),
    method: fc.constantFrom('PUT', 'PATCH', 'DELETE', 'POST'),
    path: fc.constantFrom('', '/text', '/events', '/events/1', '/reopen'),
    text,
  }),
  fc.record({ do: fc.constant('say'), on: which, text }),
  fc.record({ do: fc.constant('operate'), act: fc.constantFrom('rewrite', 'tidy', 'wait') }),
) as fc.Arbitrary<Step>

const clock = setClock('2026-01-26T14:27:00.000Z')
let server: TestServer
let seeded: SeededNetwork
let anna: Visitor
let client: RawClient
let decisionId: string
let cards: Record<'sealed' | 'open', CardId>

beforeEach(async () => {
  server = await startServer({ clock })
  // Power cuts are for other tests; these thousand commits need not wait for the disk.
  server.app.database.connection.pragma('synchronous = OFF')
  seeded = await seedNetwork(server.app)
  anna = await signedIn(server.url, 'anna')
  const propose = () =>
    aProposal(server.app, teamId(), seeded.people.carla, { expertIds: [seeded.people.bouke] })
  cards = { sealed: await propose(), open: await propose() }
  const request = await aSealRequest(server.app, teamId(), cards.sealed, [seeded.people.anna])
  decisionId = (await sealed(server.app, teamId(), seeded.people.anna, request)).decisionId
  client = await connect()
})
afterEach(async () => {
  client.close()
  await server.close()
})

const teamId = () => seeded.teams.kievit
const connect = () => {
  const cookie = cookieFor(server.app, seeded.people.anna)
  return new RawClient(server.url, teamId(), { cookie, origin: server.url }).sync()
}
/** Every row of the two sealed tables, straight from the file. */
const rows = () =>
  server.app.database.connection
    .prepare<[], { id: string }>(
      'SELECT * FROM decision_entry JOIN decision_body ON entry_id = id ORDER BY team_id, seq',
    )
    .all()

async function send(write: () => void): Promise<void> {
  if (!client.isOpen) client = await connect()
  write()
  await until('it is acked or turned away', () => client.acked >= client.sent || !client.isOpen)
}

async function take(step: Step): Promise<void> {
  const path = `/api/teams/${teamId()}/decisions`
  switch (step.do) {
    case 'edit': {
      const { field, text } = step
      const change: Change = { type: 'text-set', cardId: cards[step.on], field, text }
      return send(() => client.write(change))
    }
    case 'value': {
      const change = { type: 'value-set', cardId: cards[step.on], ...step.value } as Change
      return send(() => client.write(change))
    }
    case 'forge': {
      const forged = new Y.Doc()
      forged.getMap(step.root).set(decisionId, new Y.Map([[step.key, step.text]]))
      return send(() => client.sendUpdate(Y.encodeStateAsUpdate(forged)))
    }
    case 'seal': {
      const present = [seeded.people.anna, seeded.people.bouke]
      const request =
        step.what === 'direct'
          ? aDirectRequest(server.app, present, { text: step.text })
          : await aSealRequest(
              server.app,
              teamId(),
              cards[step.what === 'again' ? 'sealed' : 'open'],
              present,
            )
      await anna.post(path, request)
      return
    }
    case 'event': {
      const { kind, text, about, outcome } = step
      const event = { requestKey: newId(), kind, text, link: '', about, outcome }
      await anna.post(`${path}/${decisionId}/events`, event)
      return
    }
    case 'http':
      await anna.ask(step.method, `${path}/${decisionId}${step.path}`, { text: step.text })
      return
    case 'say': {
      const reactions = `/api/teams/${teamId()}/proposals/${cards[step.on]}/reactions`
      await anna.post(reactions, {
        kind: 'feedback',
        id: newId(),
        about: 'question',
        text: step.text,
      })
      return
    }
    case 'operate':
      if (step.act === 'rewrite') await rewriteBoard(server.app.parts, teamId())
      else if (step.act === 'tidy') await tidyBoards(server.app.parts)
      else {
        clock.pass(60 * 24 * 30)
        anna = await signedIn(server.url, 'anna')
      }
  }
}

test('[DEC2] no sequence of commands, socket edits and upkeep changes what was sealed', async () => {
  const counts = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 20 }), async (sequence) => {
      for (const step of sequence) {
        const before = rows()
        await take(step)
        const after = rows()
        // What is there stays, byte for byte and in place; at most something comes behind it.
        expect(after.slice(0, before.length)).toEqual(before)
        expect(after.length - before.length).toBeLessThanOrEqual(1)
        const added = after.length > before.length
        counts.set(`${step.do} ${added}`, (counts.get(`${step.do} ${added}`) ?? 0) + 1)
      }
      expect(verifyChains(server.app.database, server.app.parts.heads.known()).isSound).toBe(true)
    }),
    { numRuns: 25 },
  )
  // The sequences reached what can be added, so they did not all bounce at the door.
  expect(counts.get('event true')).toBeGreaterThan(0)
  expect(counts.get('seal true')).toBeGreaterThan(0)
  expect(counts.get('forge true') ?? 0).toBe(0)
  expect(counts.get('http true') ?? 0).toBe(0)
}, 60_000)
