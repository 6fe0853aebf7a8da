import type { IncomingMessage } from 'node:http'
import type { TeamId } from '#shared/model/ids.ts'
import type { PersonFacts, TeamFacts } from '#shared/model/people.ts'
import { CLOSE, type CloseCode } from '#shared/protocol/close-codes.ts'
import { OTHER_EPOCH } from '#shared/protocol/wire.ts'
import { may } from '#shared/rules/permissions.ts'
import type { SignedIn } from './sync-options.ts'

/** What a request to open a socket comes to, before the 101. */
export type Admission =
  | {
      readonly kind: 'in'
      readonly visitor: SignedIn
      readonly cookie: string | undefined
      readonly teamId: TeamId
      readonly speaksBeterbord: boolean
      /** It said which life of the document its copy is of, and that is the one that is here (SYNC10). */
      readonly knowsEpoch: boolean
      readonly mayWrite: boolean
    }
  /**
   * A page of ours that may not come in: a browser cannot read the status of a refused upgrade and would try for ever,
   * so the socket opens and closes at once with a code that it can read.
   */
  | { readonly kind: 'turned-away'; readonly code: CloseCode; readonly reason: string }
  /** Not a page of ours. */
  | { readonly kind: 'refused'; readonly status: 400 | 403 | 404 }

export type AdmissionParts = {
  identify(cookieHeader: string | undefined): SignedIn | null
  teamFacts(teamId: TeamId): TeamFacts | null
  epochOf(teamId: TeamId): string
  origins(request: IncomingMessage): boolean
}

const SYNC_PATH = /^\/sync\/([0-9a-z]{16})(?:\?(.{0,200}))?$/

/** Who is it, and may they? The same rights table as everywhere. */
export function admit(request: IncomingMessage, parts: AdmissionParts): Admission {
  const match = SYNC_PATH.exec(request.url ?? '')
  const teamId = match?.[1]
  if (teamId === undefined) return { kind: 'refused', status: 404 }
  if (!parts.origins(request)) return { kind: 'refused', status: 403 }
  const { cookie } = request.headers
  const visitor = parts.identify(cookie)
  if (!visitor) return turnedAway(CLOSE.signedOut, 'signed-out')
  const rights = rightsOf(visitor.facts, parts.teamFacts(teamId))
  if (rights === 'no-team') return turnedAway(CLOSE.notFound, 'no-such-team')
  if (rights === 'none') return turnedAway(CLOSE.noAccess, 'no-access')
  const query = new URLSearchParams(match?.[2])
  const epoch = query.get('epoch')
  if (epoch !== null && epoch !== parts.epochOf(teamId)) {
    return turnedAway(CLOSE.otherEpoch, OTHER_EPOCH)
  }
  const speaksBeterbord = query.get('beterbord') === '1'
  const mayWrite = rights === 'write'
  const knowsEpoch = epoch !== null
  return { kind: 'in', visitor, cookie, teamId, speaksBeterbord, knowsEpoch, mayWrite }
}

/** What a person may do with the boards of a team. */
export function rightsOf(
  person: PersonFacts,
  team: TeamFacts | null,
): 'no-team' | 'none' | 'read' | 'write' {
  if (!team) return 'no-team'
  if (!may(person, 'board/read', team)) return 'none'
  return may(person, 'board/write', team) ? 'write' : 'read'
}

function turnedAway(code: CloseCode, reason: string): Admission {
  return { kind: 'turned-away', code, reason }
}
