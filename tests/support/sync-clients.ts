import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { App } from '#server/app.ts'
import { plusMinutes } from '#server/clock.ts'
import { hashToken, newId, newToken } from '#server/ids.ts'
import { encodeSyncAnswer, encodeSyncRequest, encodeUpdate } from '#server/sync/frames.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Change } from '#shared/model/change.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import { FRAME, readAck, readEvent, type ServerEvent } from '#shared/protocol/wire.ts'

/** Signs somebody in without a password, and gives the Cookie header of that sign-in. */
export function cookieFor(app: App, personId: PersonId): string {
  const token = newToken()
  const now = app.clock.now()
  app.parts.stores.signIns.add({
    id: newId(),
    token_hash: hashToken(token),
    person_id: personId,
    device: 'test',
    own_device: 1,
    created_at: now,
    seen_at: now,
    expires_at: plusMinutes(now, 60 * 24),
  })
  return `sid=${token}`
}

/** Polls until `check` is true; says what it waited for when it never is. */
export async function until(what: string, check: () => boolean, ms = 10_000): Promise<void> {
  const deadline = performance.now() + ms
  while (!check()) {
    if (performance.now() > deadline) throw new Error(`waited in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 3))
  }
}

/** A WebSocket class that sends what a browser would: the cookie, and the page's own origin. */
export function browserSocket(url: string, cookie: string): typeof globalThis.WebSocket {
  class BrowserSocket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols ?? [], { headers: { cookie, origin: url } })
    }
  }
  // Providers use the part of the interface that both have.
  return BrowserSocket as unknown as typeof globalThis.WebSocket
}

export type OrdinaryClient = {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  write(...changes: readonly Change[]): void
  close(): void
}

/** y-websocket's own client, as it is. */
export function ordinaryClient(
  url: string,
  teamId: TeamId,
  cookie: string,
  doc = new Y.Doc(),
): OrdinaryClient {
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, teamId, doc, {
    WebSocketPolyfill: browserSocket(url, cookie),
    disableBc: true,
    maxBackoffTime: 300,
  })
  provider.on('connection-error', () => {})
  return {
    doc,
    provider,
    write: (...changes) => writeChanges(doc, changes, 'test'),
    close: () => {
      provider.destroy()
      provider.awareness.destroy()
      doc.destroy()
    },
  }
}

/** A socket without any manners: sends what it is told and keeps what it hears. */
export class RawClient {
  readonly socket: WebSocket
  readonly doc = new Y.Doc()
  readonly events: ServerEvent[] = []
  /** Frame numbers in the order they came. */
  readonly frames: number[] = []
  acked = 0
  /** Update frames sent. */
  sent = 0
  isSynced = false
  closedWith: { code: number; reason: string } | null = null
  refusedWith: number | null = null

  constructor(
    url: string,
    teamId: TeamId,
    headers: Record<string, string>,
    query = '?beterbord=1',
  ) {
    const address = `${url.replace('http', 'ws')}/sync/${teamId}${query}`
    this.socket = new WebSocket(address, { headers, perMessageDeflate: true })
    this.socket.on('message', (data: Buffer) => this.#hear(new Uint8Array(data)))
    this.socket.on('close', (code, reason) => {
      this.closedWith = { code, reason: reason.toString() }
    })
    this.socket.on('unexpected-response', (request, response) => {
      this.refusedWith = response.statusCode ?? 0
      request.destroy()
    })
    this.socket.on('error', () => {})
  }

  #hear(data: Uint8Array): void {
    const decoder = decoding.createDecoder(data)
    const frame = decoding.readVarUint(decoder)
    this.frames.push(frame)
    if (frame === FRAME.ack) this.acked = readAck(decoder)
    if (frame === FRAME.event) this.events.push(readEvent(decoder))
    if (frame !== FRAME.sync) return
    const step = decoding.readVarUint(decoder)
    if (step === 0) return
    Y.applyUpdate(this.doc, decoding.readVarUint8Array(decoder), 'server')
    if (step === 1) this.isSynced = true
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN
  }

  send(frame: Uint8Array | readonly number[]): void {
    this.socket.send(frame instanceof Uint8Array ? frame : Uint8Array.from(frame))
  }

  sendUpdate(bytes: Uint8Array): void {
    this.sent++
    this.send(encodeUpdate(bytes))
  }

  sendAnswer(bytes: Uint8Array): void {
    this.sent++
    this.send(encodeSyncAnswer(bytes))
  }

  /** Asks for the document and waits for it. */
  async sync(): Promise<this> {
    await until('the socket opens', () => this.isOpen || this.closedWith !== null)
    this.isSynced = false
    this.send(encodeSyncRequest(Y.encodeStateVector(this.doc)))
    await until('the document comes', () => this.isSynced || this.closedWith !== null)
    return this
  }

  /** Changes the client's own document and sends what that makes. */
  write(...changes: readonly Change[]): void {
    const keep = (bytes: Uint8Array) => this.sendUpdate(bytes)
    this.doc.on('update', keep)
    writeChanges(this.doc, changes, 'test')
    this.doc.off('update', keep)
  }

  close(): void {
    this.socket.terminate()
  }
}

/** A synced raw client of somebody who has the cookie. */
export function rawClient(url: string, teamId: TeamId, cookie: string): Promise<RawClient> {
  return new RawClient(url, teamId, { cookie, origin: url }).sync()
}
