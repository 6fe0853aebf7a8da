import { randomInt } from 'node:crypto'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { PersonId } from '#shared/model/ids.ts'
import { type Presence, type PresenceClaim, readClaim } from '#shared/protocol/presence.ts'
import { FRAME } from '#shared/protocol/wire.ts'

/** What presence needs of a connection. */
type Visitor = {
  readonly visitor: { readonly personId: PersonId; readonly name: string }
  send(frame: Uint8Array): void
}
/** `ownId` is what the client calls itself, `id` what the others know it by. */
type Entry = { readonly ownId: number; readonly id: number; claim: PresenceClaim | null }

const MAX_CLAIM_LENGTH = 512
/** Ordinary clients repeat what they hear about everybody, so their frames grow with the room. */
const MAX_ENTRIES = 256
/** At most five frames a second to a room, however many people move. */
const EVERY_MS = 200
const MAX_ID = 0xffffffff

let lastClock = 0
/** Clients ignore a state with an older clock than they know, also after a restart of this server. */
function nextClock(): number {
  lastClock = Math.max(lastClock + 1, Date.now())
  return lastClock
}

export type RoomPresence = ReturnType<typeof createPresence>

/**
 * Who is in a room and what they look at (SYNC7). An ordinary awareness client sees the others come and go, but what it
 * says about anybody else is ignored, and its own state is stamped with the signed-in person. `room` are the connections
 * that listen.
 */
export function createPresence<Member extends Visitor>(room: ReadonlySet<Member>) {
  const entries = new Map<Member, Entry>()
  const holders = new Map<number, Member>()
  /** Ids to tell the others about at the next beat. */
  const news = new Set<number>()
  let timer: NodeJS.Timeout | null = null
  let sentAt = 0

  const stateOf = (id: number): Presence | null => {
    const member = holders.get(id)
    const claim = member && entries.get(member)?.claim
    if (!member || !claim) return null
    return { ...claim, person: { id: member.visitor.personId, name: member.visitor.name } }
  }

  const frameOf = (ids: readonly number[]): Uint8Array => {
    const update = encoding.createEncoder()
    encoding.writeVarUint(update, ids.length)
    for (const id of ids) {
      encoding.writeVarUint(update, id)
      encoding.writeVarUint(update, nextClock())
      encoding.writeVarString(update, JSON.stringify(stateOf(id)))
    }
    const frame = encoding.createEncoder()
    encoding.writeVarUint(frame, FRAME.presence)
    encoding.writeVarUint8Array(frame, encoding.toUint8Array(update))
    return encoding.toUint8Array(frame)
  }

  const flush = () => {
    timer = null
    sentAt = performance.now()
    const ids = [...news]
    news.clear()
    const shared = frameOf(ids)
    for (const member of room) {
      const own = entries.get(member)?.id
      if (own === undefined || !ids.includes(own)) member.send(shared)
      else if (ids.length > 1) member.send(frameOf(ids.filter((id) => id !== own)))
    }
  }

  const announceNews = (id: number) => {
    news.add(id)
    if (timer) return
    timer = setTimeout(flush, Math.max(0, sentAt + EVERY_MS - performance.now()))
    timer.unref()
  }

  /** Which of the ids in a first frame is the client's own: the rest is hearsay. */
  const ownIdIn = (said: ReadonlyMap<number, string>): number | undefined => {
    if (said.size === 1) return said.keys().next().value
    return [...said.keys()].find((id) => !holders.has(id) && said.get(id) !== 'null')
  }

  const enter = (member: Member, ownId: number): Entry => {
    const holder = holders.get(ownId)
    const isFree = !holder || holder.visitor.personId === member.visitor.personId
    const id = isFree && ownId <= MAX_ID ? ownId : randomInt(1, MAX_ID)
    // The same page came back before its old socket was seen to be gone.
    if (holder && isFree) entries.delete(holder)
    const entry: Entry = { ownId, id, claim: null }
    entries.set(member, entry)
    holders.set(id, member)
    return entry
  }

  return {
    /** Takes in what a client says of itself. Throws when the frame cannot be read. */
    announce(member: Member, bytes: Uint8Array): void {
      const said = readStates(bytes)
      let entry = entries.get(member)
      if (!entry) {
        const ownId = ownIdIn(said)
        if (ownId === undefined || said.get(ownId) === 'null') return
        entry = enter(member, ownId)
      }
      const own = said.get(entry.ownId)
      if (own === undefined) return
      const claim = claimIn(own)
      const { claim: before } = entry
      if (before?.card === claim?.card && before?.typing === claim?.typing) return
      entry.claim = claim
      announceNews(entry.id)
    },
    /** Whether the others see that this one is here. */
    shows(member: Member): boolean {
      return Boolean(entries.get(member)?.claim)
    },
    remove(member: Member): void {
      const entry = entries.get(member)
      if (!entry) return
      entries.delete(member)
      holders.delete(entry.id)
      announceNews(entry.id)
    },
    /** Everybody but the reader: answers a query, and as a heartbeat keeps ordinary clients from forgetting people. */
    frameFor(member: Member): Uint8Array {
      const own = entries.get(member)?.id
      const present = [...holders.keys()].filter((id) => id !== own && stateOf(id) !== null)
      return frameOf(present)
    },
    stop(): void {
      if (timer) clearTimeout(timer)
      timer = null
    },
  }
}

function readStates(bytes: Uint8Array): Map<number, string> {
  const decoder = decoding.createDecoder(bytes)
  const count = decoding.readVarUint(decoder)
  const said = new Map<number, string>()
  for (let index = 0; index < count && index < MAX_ENTRIES; index++) {
    const id = decoding.readVarUint(decoder)
    // The client's clock: ours counts.
    decoding.readVarUint(decoder)
    said.set(id, decoding.readVarString(decoder))
  }
  return said
}

function claimIn(json: string): PresenceClaim | null {
  if (json === 'null') return null
  if (json.length > MAX_CLAIM_LENGTH) return readClaim(null)
  try {
    return readClaim(JSON.parse(json))
  } catch {
    return readClaim(null)
  }
}
