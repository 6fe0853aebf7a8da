import * as Y from 'yjs'
import { type Clock, plusMinutes } from '#server/clock.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { CLOSE, type CloseCode } from '#shared/protocol/close-codes.ts'
import { FIRST_EPOCH, type MoodClaim, OTHER_EPOCH } from '#shared/protocol/wire.ts'
import { isScreen } from '#shared/rules/permissions.ts'
import type { Connection } from './connection.ts'
import { type Frame, isEmptyUpdate } from './frames.ts'
import { passGate, type Verdict } from './gate.ts'
import type { Room } from './room.ts'
import type { SyncStorage } from './storage.ts'
import type { SyncLog } from './sync-options.ts'
import type { TeamDocument } from './team-document.ts'
import { accept, settle, type Turn } from './turn.ts'

/** Clocks of devices are off by minutes, never by more than a day. */
const CLIENT_CLOCK_AHEAD_MINUTES = 24 * 60

/** What a frame asks of the writer after it has been handled. */
export type Handled =
  | 'done'
  /** It was refused when part of it was in the document already. */
  | 'tainted'

export type Intake = ReturnType<typeof createIntake>

/** Looks at one frame of one connection at a time: who may send what, and what becomes of it. */
export function createIntake(parts: {
  storage: SyncStorage
  clock: Clock
  log: SyncLog
  takeMood(room: Room, claim: MoodClaim): void
  personFacts(personId: PersonId): PersonFacts | null
  looked(connection: Connection): void
}) {
  const { storage, clock, log } = parts
  const refusals = new Map<string, number>()
  const looking = new WeakSet<Connection>()

  function refuse(connection: Connection, code: CloseCode, reason: string): void {
    refusals.set(reason, (refusals.get(reason) ?? 0) + 1)
    const { personId } = connection.visitor
    const { teamId } = connection
    log.warn({ event: 'sync.refused', teamId, personId, reason }, 'refused what a client sent')
    connection.close(code, reason)
  }

  function handle(
    room: Room,
    document: TeamDocument,
    connection: Connection,
    frame: Frame,
    turn: Turn,
  ): Handled {
    switch (frame.kind) {
      case 'presence':
        return announce(room, connection, frame.bytes)
      case 'presence-query':
        connection.send(room.presence.frameFor(connection))
        return 'done'
      case 'mood':
        if (connection.mayWrite) parts.takeMood(room, frame.claim)
        else refuse(connection, CLOSE.noAccess, 'frame/read-only')
        return 'done'
      case 'sync-request':
        if (isFromElsewhere(document, connection) && bringsMore(document, frame.stateVector)) {
          refuse(connection, CLOSE.otherEpoch, OTHER_EPOCH)
          return 'done'
        }
        turn.handled.push({ room, connection, frame })
        turn.requests.set(connection, { room, stateVector: frame.stateVector })
        return 'done'
      case 'update':
        if (!connection.mayWrite && !(frame.isAnswer && isEmptyUpdate(frame.bytes))) {
          refuse(connection, CLOSE.noAccess, 'frame/read-only')
          return 'done'
        }
        turn.handled.push({ room, connection, frame })
        return take(
          room,
          document,
          connection,
          judgeCopy(document, connection, frame, judge(room, document, connection, frame)),
          turn,
        )
    }
  }

  /** Somebody tapped their face at the screen on the wall. */
  function mayActAs(visitor: PersonFacts, by: PersonId, teamId: TeamId): boolean {
    if (!isScreen(visitor)) return false
    const memberships = parts.personFacts(by)?.memberships ?? []
    return memberships.some((membership) => membership.teamId === teamId)
  }

  function announce(room: Room, connection: Connection, bytes: Uint8Array): Handled {
    try {
      room.presence.announce(connection, bytes)
    } catch {
      refuse(connection, CLOSE.badFrame, 'frame/bad-presence')
      return 'done'
    }
    if (!looking.has(connection) && room.presence.shows(connection)) {
      looking.add(connection)
      parts.looked(connection)
    }
    return 'done'
  }

  function judge(
    room: Room,
    document: TeamDocument,
    connection: Connection,
    frame: Extract<Frame, { kind: 'update' }>,
  ): Verdict {
    if (isEmptyUpdate(frame.bytes)) return { kind: 'nothing-new' }
    const { visitor } = connection
    return passGate(document, frame, {
      personId: visitor.personId,
      mayName: (by) => by === visitor.personId || mayActAs(visitor.facts, by, room.teamId),
      latest: () => plusMinutes(clock.now(), CLIENT_CLOCK_AHEAD_MINUTES),
      vouches: (by, act, cardId) => storage.vouches(room.teamId, by, act, cardId),
    })
  }

  /**
   * What somebody already had when they came may be of another life of the document, unless they said of which (SYNC10).
   */
  function judgeCopy(
    document: TeamDocument,
    connection: Connection,
    frame: Extract<Frame, { kind: 'update' }>,
    verdict: Verdict,
  ): Verdict {
    if (!frame.isAnswer || verdict.kind !== 'accepted') return verdict
    if (!isFromElsewhere(document, connection)) return verdict
    return { kind: 'refused', code: OTHER_EPOCH, isTainted: true }
  }

  function take(
    room: Room,
    document: TeamDocument,
    connection: Connection,
    verdict: Verdict,
    turn: Turn,
  ): Handled {
    switch (verdict.kind) {
      case 'accepted': {
        const { bytes, claims, cards } = verdict
        const { personId } = connection.visitor
        const update = { room, author: connection, personId, bytes, claims, cards }
        turn.accepted.push(accept(document, update))
        settle(turn, connection)
        return 'done'
      }
      case 'nothing-new':
        settle(turn, connection)
        return 'done'
      case 'gap':
        refuse(connection, CLOSE.resync, 'update/gap')
        return 'done'
      case 'refused':
        refuse(
          connection,
          verdict.code === OTHER_EPOCH ? CLOSE.otherEpoch : CLOSE.refused,
          verdict.code,
        )
        return verdict.isTainted ? 'tainted' : 'done'
    }
  }

  return { handle, refuse, refusals: refusals as ReadonlyMap<string, number> }
}

/** A client that did not say of which life of the document its copy is, where there has been more than one (SYNC10). */
function isFromElsewhere(document: TeamDocument, connection: Connection): boolean {
  return !connection.knowsEpoch && document.epoch !== FIRST_EPOCH
}

/** Does a copy with this state vector have what the document lacks? An unreadable one is refused where it is answered. */
function bringsMore({ doc }: TeamDocument, stateVector: Uint8Array): boolean {
  try {
    const known = Y.decodeStateVector(stateVector)
    return [...known].some(([client, clock]) => clock > Y.getState(doc.store, client))
  } catch {
    return false
  }
}
