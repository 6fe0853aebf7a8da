import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { TeamId } from '#shared/model/ids.ts'
import type { CloseCode } from '#shared/protocol/close-codes.ts'
import { encodeEvent, type ServerEvent } from '#shared/protocol/wire.ts'
import type { Frame } from './frames.ts'
import { type Packet, toPacket } from './packet.ts'
import { type Allowance, createAllowance } from './rate.ts'
import type { SignedIn } from './sync-options.ts'

/** Bytes in the outgoing buffer above which a reader is slow, and above which it is cut off. */
const OUTGOING = { slow: 1024 * 1024, most: 8 * 1024 * 1024, low: 64 * 1024 } as const
/** A slow reader has so long to take in another `OUTGOING.low` bytes. */
const PATIENCE_MS = 10_000
/** Frames and bytes that may wait for their turn before the socket is no longer read. */
const WAITING = { frames: 100, bytes: 1024 * 1024 } as const
const CLOSE_GRACE_MS = 2000

/** A slow reader: what the document was when we stopped sending, so that it can be given what it missed. */
type Behind = { stateVector: Uint8Array; since: number; buffered: number }

/** One socket of one signed-in person in one room. */
export class Connection {
  readonly visitor: SignedIn
  readonly cookie: string | undefined
  readonly teamId: TeamId
  /** Understands acks and events. */
  readonly speaksBeterbord: boolean
  /** Its copy is of this life of the document (SYNC10); false when it said nothing. */
  readonly knowsEpoch: boolean
  readonly mayWrite: boolean
  readonly allowance: Allowance
  /** Frames in the order they came, until it is their turn. */
  waiting: Frame[] = []
  /** Has asked for the document, so it gets what changes. */
  isJoined = false
  /** Has used up its allowance for now. */
  isThrottled = false
  /** Waits for room on the disk. */
  isHeld = false
  /** Update frames of this connection that are on disk or had nothing new (SYNC3). */
  stored = 0
  behind: Behind | null = null
  isAlive = true
  #waitingBytes = 0
  #isOpen = true
  readonly #socket: WebSocket
  /** The stream under the websocket. */
  readonly #wire: Duplex

  constructor(
    socket: WebSocket,
    wire: Duplex,
    parts: {
      visitor: SignedIn
      cookie: string | undefined
      teamId: TeamId
      speaksBeterbord: boolean
      knowsEpoch: boolean
      mayWrite: boolean
    },
  ) {
    this.#socket = socket
    this.#wire = wire
    this.visitor = parts.visitor
    this.cookie = parts.cookie
    this.teamId = parts.teamId
    this.speaksBeterbord = parts.speaksBeterbord
    this.knowsEpoch = parts.knowsEpoch
    this.mayWrite = parts.mayWrite
    this.allowance = createAllowance(performance.now())
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Puts a frame in line; stops reading the socket when too much waits, so that nothing is lost. */
  queue(frame: Frame, byteLength: number): void {
    this.waiting.push(frame)
    this.#waitingBytes += byteLength
    if (this.waiting.length > WAITING.frames || this.#waitingBytes > WAITING.bytes) this.pause()
  }

  pause(): void {
    if (!this.#socket.isPaused) this.#socket.pause()
  }

  /** Reads on once everything that waited has been handled. */
  readOn(): void {
    if (this.waiting.length > 0) return
    this.#waitingBytes = 0
    if (this.#socket.isPaused && !this.isThrottled && !this.isHeld) this.#socket.resume()
  }

  get isPaused(): boolean {
    return this.#socket.isPaused
  }

  send(frame: Uint8Array): void {
    this.sendPacket(toPacket(frame))
  }

  sendPacket(packet: Packet): void {
    if (this.#isOpen && !this.behind) this.#wire.write(packet)
  }

  /** Gathers what is sent until `uncork`, so that it leaves in one go. */
  cork(): void {
    this.#wire.cork()
  }

  uncork(): void {
    this.#wire.uncork()
  }

  tell(event: ServerEvent): void {
    if (this.speaksBeterbord) this.send(encodeEvent(event))
  }

  ping(): void {
    if (this.#isOpen) this.#socket.ping()
  }

  get isSlow(): boolean {
    return this.#socket.bufferedAmount > OUTGOING.slow
  }

  fallBehind(stateVector: Uint8Array, now: number): void {
    this.behind = { stateVector, since: now, buffered: this.#socket.bufferedAmount }
  }

  /** How a slow reader gets on: it is stuck when it makes no headway for a while. */
  progress(now: number): 'keeps-up' | 'behind' | 'caught-up' | 'stuck' {
    const { behind } = this
    if (!behind || !this.#isOpen) return 'keeps-up'
    const buffered = this.#socket.bufferedAmount
    if (buffered < OUTGOING.low) return 'caught-up'
    if (buffered <= behind.buffered - OUTGOING.low) {
      behind.buffered = buffered
      behind.since = now
    }
    const isStuck = buffered > OUTGOING.most || now - behind.since > PATIENCE_MS
    return isStuck ? 'stuck' : 'behind'
  }

  /** From here on nothing this client sent is looked at any more, also what already waits. */
  close(code: CloseCode, reason: string): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.waiting = []
    const socket = this.#socket
    if (socket.isPaused) socket.resume()
    socket.close(code, reason)
    setTimeout(() => socket.terminate(), CLOSE_GRACE_MS).unref()
  }

  terminate(): void {
    this.#socket.terminate()
  }

  /** The socket is gone. */
  end(): void {
    this.#isOpen = false
    this.waiting = []
  }
}
