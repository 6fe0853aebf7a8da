import * as Y from 'yjs'
import { ROOTS } from '#shared/document/keys.ts'
import type { PersonId } from '#shared/model/ids.ts'

/** What an update may continue: how far each Yjs client has got, and whose it is. */
export type Known = {
  clockOf(client: number): number
  /** Undefined for a client id that nobody has claimed. */
  ownerOf(client: number): PersonId | undefined
}

export type Inspection =
  /** `firstSeen`: client ids that write here for the first time. `isNew`: it has parts that are not here yet. */
  | { readonly kind: 'readable'; readonly firstSeen: readonly number[]; readonly isNew: boolean }
  /** It continues something that is not here: the client has to sync again. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'refused'; readonly code: string }

/** A thousand pasted cards. */
const MAX_PARTS = 30_000
/**
 * Parts that have to find their place among what is there, at worst past all of it: this bounds how long one frame can
 * hold up everybody. Text that was typed in one go is one part.
 */
const MAX_SEARCHING_PARTS = 2000
/** Clocks one update may use of one client id, a character each; all there are last for centuries. */
const MAX_SPAN = 1_000_000
const MAX_CLIENT_ID = 0xffffffff

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]
type DeleteSet = ReturnType<typeof Y.decodeUpdate>['ds']

/**
 * Looks at an update before anything is applied (SYNC6): only kinds of content that a board is made of, only under our
 * roots, clocks that continue without holes under client ids of this person, and nothing that refers to parts nobody
 * has. Version 1 of the format only. Reads through the lazy decoder of Yjs, which allocates no more than there are
 * bytes; `applyUpdate` trusts the counts in the frame.
 */
export function inspectUpdate(bytes: Uint8Array, known: Known, author: PersonId): Inspection {
  let decoded: ReturnType<typeof Y.decodeUpdate>
  try {
    decoded = Y.decodeUpdate(bytes)
  } catch {
    return refused('update/unreadable')
  }
  const { structs, ds } = decoded
  if (structs.length > MAX_PARTS) return refused('update/too-many-parts')
  const reach = new Map<number, number>()
  const clockOf = (client: number) => reach.get(client) ?? known.clockOf(client)
  const firstSeen: number[] = []
  let isNew = false
  let isGap = false

  let searching = 0
  let run = { client: -1, next: 0 }
  for (const struct of structs) {
    const fault = faultInPart(struct)
    if (fault) return refused(fault)
    if (isSearching(struct, known) && ++searching > MAX_SEARCHING_PARTS) {
      return refused('update/too-many-parts')
    }
    const { client, clock } = struct.id
    if (client !== run.client) {
      // Yjs keeps only the last block of a client, the lazy decoder shows all of them.
      if (reach.has(client)) return refused('update/client-twice')
      run = { client, next: clock }
      if (clock > known.clockOf(client)) isGap = true
    }
    if (clock !== run.next) return refused('update/hole')
    run.next = clock + struct.length
    reach.set(client, Math.max(run.next, known.clockOf(client)))
  }
  for (const [client, end] of reach) {
    const clock = known.clockOf(client)
    if (end === clock) continue
    isNew = true
    if (!isGap && end - clock > MAX_SPAN) return refused('update/clock-too-far')
    const owner = known.ownerOf(client)
    if (owner === undefined && clock === 0) firstSeen.push(client)
    else if (owner !== author) return refused('client/not-yours')
  }
  const deletions = inspectDeletions(ds, clockOf)
  if (deletions === 'refused') return refused('update/bad-deletions')
  if (isGap || deletions === 'gap' || structs.some((struct) => hangsLoose(struct, clockOf))) {
    return { kind: 'gap' }
  }
  return { kind: 'readable', firstSeen, isNew }
}

function refused(code: string): Inspection {
  return { kind: 'refused', code }
}

function faultInPart(struct: Struct): string | null {
  const { client, clock } = struct.id
  if (client > MAX_CLIENT_ID || struct.length < 1) return 'update/bad-clock'
  if (!Number.isSafeInteger(clock + struct.length)) return 'update/bad-clock'
  if (struct instanceof Y.GC) return null
  if (!(struct instanceof Y.Item)) return 'update/skip'
  if (!isAllowedContent(struct.content)) return 'content/not-allowed'
  const parent: unknown = struct.parent
  if (typeof parent === 'string' && !(ROOTS as readonly string[]).includes(parent)) {
    return 'path/unknown-root'
  }
  return null
}

function isAllowedContent(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentType) {
    return content.type.constructor === Y.Map || content.type.constructor === Y.Text
  }
  return (
    content instanceof Y.ContentAny ||
    content instanceof Y.ContentString ||
    content instanceof Y.ContentDeleted
  )
}

/** Does a part go into something that was there before the update? What is born empty is quickly filled. */
function isSearching(struct: Struct, known: Known): boolean {
  if (!(struct instanceof Y.Item)) return false
  const parent: unknown = struct.parent
  return !(parent instanceof Y.ID) || parent.clock < known.clockOf(parent.client)
}

/** Does a part refer to one that is neither here nor in the update itself? */
function hangsLoose(struct: Struct, clockOf: (client: number) => number): boolean {
  if (!(struct instanceof Y.Item)) return false
  const parent: unknown = struct.parent
  return [struct.origin, struct.rightOrigin, parent instanceof Y.ID ? parent : null].some(
    (id) => id !== null && id.clock >= clockOf(id.client),
  )
}

/** Yjs walks every part of every range, so ranges have to be as Yjs writes them: in order, without overlap. */
function inspectDeletions(ds: DeleteSet, clockOf: (client: number) => number) {
  let isGap = false
  for (const [client, ranges] of ds.clients) {
    let end = 0
    for (const { clock, len } of ranges) {
      if (clock < end || len < 1) return 'refused'
      end = clock + len
      if (!Number.isSafeInteger(end)) return 'refused'
    }
    if (end > clockOf(client)) isGap = true
  }
  return isGap ? 'gap' : 'fine'
}
