import * as Y from 'yjs'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Change } from '#shared/model/change.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import type { CardId, PersonId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { decide } from '#shared/rules/cards.ts'
import { inverse, stillStands } from '#shared/rules/undo.ts'
import { ANNA, anId, NOW } from './boards.ts'
import { aGatedDocument } from './gated-document.ts'
import { updateOf } from './hostile-updates.ts'

type Deed = { readonly changes: readonly Change[]; readonly before: BoardSnapshot }
type Packet = { readonly bytes: Uint8Array; readonly isAnswer: boolean }

let made = 0

/** A screen of one person: its own document, and what is under way in both directions. */
export class Screen {
  readonly person: PersonId
  readonly doc = new Y.Doc()
  readonly outgoing: Packet[] = []
  readonly incoming: Uint8Array[] = []
  readonly added = new Set<CardId>()
  readonly #deeds: Deed[] = []
  isConnected = false

  constructor(person: PersonId) {
    this.person = person
    this.doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin !== 'wire' && this.isConnected) this.outgoing.push({ bytes, isAnswer: false })
    })
  }

  do(command: BoardCommand): void {
    const before = readBoard(this.doc)
    const newId = () => anId(`n${++made}`)
    const context = { actor: this.person, mayWrite: true, now: NOW, newId }
    const decided = decide(command, before, context)
    if (!decided.ok || decided.value.length === 0) return
    writeChanges(this.doc, decided.value, 'me')
    this.#deeds.push({ changes: decided.value, before })
    for (const change of decided.value) {
      if (change.type === 'card-added') this.added.add(change.card.id)
    }
  }

  undo(): void {
    const deed = this.#deeds.pop()
    if (!deed) return
    const board = readBoard(this.doc)
    if (!deed.changes.every((change) => stillStands(change, board))) return
    const context = { actor: this.person, mayWrite: true, now: NOW, newId: () => anId('no') }
    const back = deed.changes.flatMap((change) => inverse(change, deed.before, context) ?? [])
    writeChanges(this.doc, back, 'me')
  }

  cut(): void {
    this.isConnected = false
    this.outgoing.length = 0
    this.incoming.length = 0
  }
}

/** The server's gate with screens around it, on wires that can be cut, that delay, and that deliver twice. */
export class CutWire {
  readonly server = aGatedDocument()
  readonly screens: readonly Screen[]
  readonly refusals: string[] = []

  constructor(people: readonly PersonId[], start: readonly Change[]) {
    const bytes = updateOf(this.server.doc, (doc) => writeChanges(doc, start, null))
    // Cards that are there from the start carry the names of all.
    const { kind } = this.server.offer(bytes, ANNA, { vouches: () => true })
    if (kind !== 'accepted') throw new Error(`the start was ${kind}`)
    this.screens = people.map((person) => new Screen(person))
    for (const screen of this.screens) this.connect(screen)
  }

  /** What y-websocket does on connecting: both sides tell what the other does not have. */
  connect(screen: Screen): void {
    if (screen.isConnected) return
    screen.isConnected = true
    const { doc } = this.server
    screen.incoming.push(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(screen.doc)))
    const bytes = Y.encodeStateAsUpdate(screen.doc, Y.encodeStateVector(doc))
    screen.outgoing.push({ bytes, isAnswer: true })
  }

  /** Delivers the next packets of a screen to the server, the last of them twice when `again`. */
  deliver(screen: Screen, count: number, again: boolean): void {
    const packets = screen.outgoing.splice(0, count)
    const last = packets.at(-1)
    if (again && last) packets.push(last)
    for (const packet of packets) this.#take(screen, packet)
  }

  #take(author: Screen, { bytes, isAnswer }: Packet): void {
    const verdict = this.server.offer(bytes, author.person, {}, isAnswer)
    if (verdict.kind === 'refused' || verdict.kind === 'gap') {
      this.refusals.push(verdict.kind === 'gap' ? 'gap' : verdict.code)
    }
    if (verdict.kind !== 'accepted') return
    for (const screen of this.screens) {
      if (screen !== author && screen.isConnected) screen.incoming.push(verdict.bytes)
    }
  }

  receive(screen: Screen, count: number, again: boolean): void {
    const packets = screen.incoming.splice(0, count)
    const last = packets.at(-1)
    if (again && last) packets.push(last)
    for (const bytes of packets) Y.applyUpdate(screen.doc, bytes, 'wire')
  }

  /** Everybody connects, and everything under way arrives. */
  settle(): void {
    for (const screen of this.screens) this.connect(screen)
    while (this.screens.some(({ outgoing, incoming }) => outgoing.length + incoming.length > 0)) {
      for (const screen of this.screens) {
        this.deliver(screen, 100, false)
        this.receive(screen, 100, false)
      }
    }
  }
}
