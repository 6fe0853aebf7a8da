import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { moveRefused, moveToEpoch } from '#client/board/fresh-start.ts'
import { type Unsent, withChanges } from '#client/board/unsent.ts'
import { encodeSyncAnswer, encodeSyncRequest, encodeUpdate } from '#server/sync/frames.ts'
import { cardsOf } from '#shared/document/keys.ts'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Change } from '#shared/model/change.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { FRAME, OTHER_EPOCH, readAck, readEvent } from '#shared/protocol/wire.ts'
import type { createSimulatedServer, Line } from './simulated-server.ts'

type Server = ReturnType<typeof createSimulatedServer>

/** A page as a browser has it: y-websocket's protocol, our acks and epochs, and a wire that can be cut at any moment. */
export class SimulatedPage {
  readonly person: PersonId
  doc = newDocument()
  /** Cards that somebody may rely on: acked to me, or seen from another. */
  readonly certain = new Set<string>()
  /** Why the server closed for good, when it was not another epoch. */
  readonly refusals: string[] = []
  #line: Line | null = null
  /** Frames that left, in order, and have not arrived. */
  #outgoing: Uint8Array[] = []
  /** Cards added by each update frame of this connection. */
  #sent: string[][] = []
  #acked = 0
  #epoch: string | null = null
  #unsent: readonly Unsent[] = []

  readonly #random: () => number
  #afterSync: (() => void) | null = null

  constructor(person: PersonId, random: () => number) {
    this.person = person
    this.#random = random
    this.#listen()
  }

  get isConnected(): boolean {
    return this.#line !== null
  }

  /** It waits for a fresh document; what is typed meanwhile is not part of this. */
  get isStartingAfresh(): boolean {
    return this.#afterSync !== null
  }

  get isQuiet(): boolean {
    return this.#outgoing.length === 0 && (this.#line?.toClient.length ?? 0) === 0
  }

  connect(server: Server): void {
    if (this.#line || server.isDead) return
    if (this.#epoch !== null && this.#epoch !== server.epoch()) {
      this.#startAfresh()
      return
    }
    this.#line = server.connect(this.person, this.#epoch !== null)
    this.#sent = []
    this.#acked = 0
    this.#outgoing = [encodeSyncRequest(Y.encodeStateVector(this.doc))]
  }

  /** The wire breaks: what was under way either way is gone. Returns how the server gets to notice. */
  cut(): () => void {
    const line = this.#line
    this.#line = null
    this.#outgoing = []
    return () => line?.hangUp()
  }

  write(change: Change): void {
    this.#unsent = withChanges(this.#unsent, [change], readBoard(this.doc))
    writeChanges(this.doc, [change], 'mine')
  }

  /** The next frames reach the server, the last of them twice when the network is that way. */
  deliver(count: number, again: boolean): void {
    const frames = this.#outgoing.splice(0, count)
    const last = frames.at(-1)
    // Counting does not survive doubled frames, so only questions are doubled; updates double by reconnecting.
    if (again && last?.[1] === 0) frames.push(last)
    for (const frame of frames) this.#line?.send(frame)
  }

  receive(count: number): void {
    for (let taken = 0; taken < count && this.#line; taken++) {
      const next = this.#line.toClient.shift()
      if (next === undefined) return
      if (next instanceof Uint8Array) this.#hear(next)
      else this.#closed(next)
    }
  }

  #hear(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    const kind = decoding.readVarUint(decoder)
    if (kind === FRAME.ack) this.#heardAck(readAck(decoder))
    if (kind === FRAME.event) {
      const event = readEvent(decoder)
      if (event.type === 'welcome') this.#epoch = event.epoch
    }
    if (kind !== FRAME.sync) return
    const step = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (step === 0) {
      const answer = Y.encodeStateAsUpdate(this.doc, bytes)
      this.#send(encodeSyncAnswer(answer), [...cardsOf(this.doc).keys()])
      return
    }
    const before = new Set(cardsOf(this.doc).keys())
    Y.applyUpdate(this.doc, bytes, 'server')
    for (const id of cardsOf(this.doc).keys()) if (!before.has(id)) this.certain.add(id)
    if (step !== 1) return
    const move = this.#afterSync
    this.#afterSync = null
    move?.()
  }

  #heardAck(count: number): void {
    this.#acked = count
    for (const ids of this.#sent.slice(0, count)) for (const id of ids) this.certain.add(id)
    if (this.#acked >= this.#sent.length && this.#sent.length > 0) this.#unsent = []
  }

  #closed({ code, reason }: { code: number; reason: string }): void {
    this.cut()()
    if (code < 4400 || code >= 4500) return
    if (code !== CLOSE.otherEpoch) this.refusals.push(reason)
    this.#startAfresh(reason)
  }

  /** What `board-session` does, but the fresh document is there only at the next connection. */
  #startAfresh(reason: string = OTHER_EPOCH): void {
    const old = this.doc
    const unsent = this.#unsent
    const waiting = unsent.length
    this.doc = newDocument()
    this.#epoch = null
    this.#afterSync = () => {
      const moved =
        reason === OTHER_EPOCH
          ? moveToEpoch(old, this.doc, { unsent, waiting, mayOffer: true, origin: 'mine' })
          : moveRefused(old, this.doc, true, 'mine')
      this.#unsent = moved.unsent
    }
    this.#listen()
  }

  #listen(): void {
    // Yjs takes one at random, and a schedule has to run the same again.
    this.doc.clientID = Math.floor(this.#random() * 2 ** 31) + 1
    this.doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin !== 'server' && this.#line) this.#send(encodeUpdate(bytes), addedIn(bytes))
    })
  }

  #send(frame: Uint8Array, cards: string[]): void {
    this.#outgoing.push(frame)
    this.#sent.push(cards)
  }
}

/** Its guid goes over no wire here, and drawing one at random takes longer than the rest of it. */
function newDocument(): Y.Doc {
  return new Y.Doc({ guid: 'page' })
}

/** The cards that an update brings. */
function addedIn(bytes: Uint8Array): string[] {
  return Y.decodeUpdate(bytes).structs.flatMap((struct) => {
    if (!(struct instanceof Y.Item) || typeof struct.parentSub !== 'string') return []
    const parent: unknown = struct.parent
    return parent === 'cards' ? [struct.parentSub] : []
  })
}
