import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { encodeSyncRequest } from '#server/sync/frames.ts'
import {
  NETWORK_ROLES,
  type PersonFacts,
  SCREEN_ROLE,
  TEAM_ROLES,
  type TeamFacts,
  VISIBILITIES,
  type Visibility,
} from '#shared/model/people.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { encodeMood, FRAME } from '#shared/protocol/wire.ts'
import { may } from '#shared/rules/permissions.ts'
import { aBareSync, type BareSync, TEAMS } from '#tests/support/bare-sync.ts'
import { ANNA, anId } from '#tests/support/boards.ts'
import { presenceFrame } from '#tests/support/presence-frame.ts'
import { RawClient, until } from '#tests/support/sync-clients.ts'

const [OWN, OTHER] = TEAMS
const SCHOOL = { [OWN]: anId('school1'), [OTHER]: anId('school2') } as const
type Membership = PersonFacts['memberships'][number]

const at = (teamId: typeof OWN, role: Membership['role'], schoolId = SCHOOL[OWN] ?? null) => ({
  id: ANNA,
  networkRoles: [],
  memberships: [{ teamId, schoolId, role }],
})

const ROLES: readonly Membership['role'][] = [...TEAM_ROLES, SCREEN_ROLE]
/** Everything that somebody can be, made of the lists of roles; the team itself is the first of two. */
const PEOPLE: readonly (readonly [string, PersonFacts])[] = [
  ...ROLES.map((role) => [`${role} here`, at(OWN, role)] as const),
  ...ROLES.map((role) => [`${role} elsewhere`, at(OTHER, role, SCHOOL[OTHER])] as const),
  ['colleague of the school', at(anId('team3'), 'teacher')],
  ['of no team', { id: ANNA, networkRoles: [], memberships: [] }],
  ...NETWORK_ROLES.map(
    (role) => [role, { id: ANNA, networkRoles: [role], memberships: [] }] as const,
  ),
]

type Rights = 'none' | 'read' | 'write'
/** Each kind of message, and who may send it: the others are shown the door. */
const MESSAGES: readonly (readonly [string, Rights, (client: RawClient) => void])[] = [
  ['sync-request', 'read', ({ send, doc }) => send(encodeSyncRequest(Y.encodeStateVector(doc)))],
  ['presence', 'read', ({ send }) => send(presenceFrame([[7, 1, { card: null, typing: false }]]))],
  ['presence-query', 'read', ({ send }) => send([FRAME.queryPresence])],
  ['empty answer', 'read', (client) => client.sendAnswer(Uint8Array.of(0, 0))],
  ['mood', 'write', ({ send }) => send(encodeMood(SMILE))],
  ['answer with an edit', 'write', (client) => client.sendAnswer(anEdit())],
  ['edit', 'write', (client) => client.sendUpdate(anEdit())],
]
const SMILE = { sessionId: anId('sessie'), personId: ANNA, mood: 'good' } as const

let made = 0
function anEdit(): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('ambition').insert(0, `Samen ${made++}`)
  return Y.encodeStateAsUpdate(doc)
}

let bare: BareSync
let person: PersonFacts
let visibility: Visibility
afterEach(() => bare.close())

const team = (id: string): TeamFacts => ({ id, schoolId: SCHOOL[id] ?? null, visibility })

async function aServer(): Promise<void> {
  bare = await aBareSync({
    identify: () => ({ signInId: ANNA, personId: ANNA, name: 'Anna', facts: person }),
    personFacts: () => person,
    teamFacts: team,
  })
}

async function enter(): Promise<RawClient> {
  const client = new RawClient(bare.url, OWN, { cookie: 'x', origin: bare.url })
  client.send = client.send.bind(client)
  return await client.sync()
}

function rightsIn(facts: PersonFacts): Rights {
  if (may(facts, 'board/write', team(OWN))) return 'write'
  return may(facts, 'board/read', team(OWN)) ? 'read' : 'none'
}

describe.each(VISIBILITIES)(
  '[PERM1] [SYNC8] hazard 31: of a board that is read by the %s',
  (seen) => {
    test('every kind of message is taken from whom the table lets, and from nobody else', {
      timeout: 60_000,
    }, async () => {
      visibility = seen
      await aServer()
      for (const [who, facts] of PEOPLE) {
        person = facts
        const rights = rightsIn(facts)
        const first = await enter()
        if (rights === 'none') {
          expect([who, first.closedWith?.code, first.isSynced]).toEqual([
            who,
            CLOSE.noAccess,
            false,
          ])
          continue
        }
        first.close()
        for (const [kind, asks, send] of MESSAGES) await expectTaken(`${who}: ${kind}`, asks, send)
      }
    })
  },
)

/** Sends one message on a socket of its own, and something after it that shows what became of it. */
async function expectTaken(
  what: string,
  asks: Rights,
  send: (client: RawClient) => void,
): Promise<void> {
  const before = bare.updates.load(OWN).seq
  const client = await enter()
  send(client)
  const isTaken = asks === 'read' || rightsIn(person) === 'write'
  await client.sync()
  expect([what, client.closedWith?.code]).toEqual([what, isTaken ? undefined : CLOSE.noAccess])
  const isEdit = isTaken && client.sent > 0 && asks === 'write'
  if (isEdit) await until('it is acked', () => client.acked === client.sent)
  expect([what, bare.updates.load(OWN).seq - before]).toEqual([what, isEdit ? 1 : 0])
  client.close()
}
