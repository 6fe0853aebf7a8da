import { IndexeddbPersistence } from 'y-indexeddb'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { deviceStoreName } from '#client/api/device.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { Presence, PresenceClaim } from '#shared/protocol/presence.ts'
import { FRAME, readAck, readEvent, type ServerEvent } from '#shared/protocol/wire.ts'
import { createSendCounter } from './acknowledged-socket.ts'

type Options = {
  readonly teamId: TeamId
  readonly personId: PersonId
  readonly onLoaded: () => void
  readonly onStanding: (standing: Standing) => void
  readonly onPresence: (others: readonly Presence[]) => void
  readonly onEvent: (event: ServerEvent) => void
  /** The server closed for good (44xx); what to do is not this module's business. */
  readonly onClosed: (code: number, reason: string) => void
}

/** What is known of this connection, from which the save status follows. */
export type Standing = {
  readonly connected: boolean
  /** All that this connection sent is on the server's disk. */
  readonly allOnDisk: boolean
  /** My changes that are not known to be on the server's disk. */
  readonly waiting: number
  /** The device's own store took the last change. */
  readonly keptOnDevice: boolean
  /** The server was reached at least once, or it is clear by now that it cannot be. */
  readonly everConnected: boolean
}

export type Connection = {
  readonly doc: Y.Doc
  /** Settles when the first full answer of the server is in (true) or the server closed for good (false). */
  readonly whenSynced: Promise<boolean>
  /** Keeps a copy in IndexedDB from now on, and takes in what is there: only on somebody's own device. */
  keepOnDevice(): void
  show(claim: PresenceClaim): void
  /** Stops; the copy on the device stays. */
  close(): Promise<void>
  /** Leaves the server; the document can still be read and written, here and on the device. */
  stop(): void
  /** Stops and removes the copy on the device. */
  forgetDevice(): Promise<void>
}

const DEVICE_WAITING_KEY = 'waiting'

/** Opens the document of a team: from the device when it has a copy, live over the socket, reconnecting by itself. */
export function connect(options: Options): Connection {
  const doc = new Y.Doc()
  let waiting = 0
  let keptOnDevice = false
  let isLoaded = false
  let isClosed = false
  let everConnected = false

  const loaded = () => {
    if (isLoaded || isClosed) return
    isLoaded = true
    options.onLoaded()
  }
  const report = () => {
    if (isClosed) return
    const connected = provider.wsconnected
    everConnected ||= connected
    const allOnDisk = connected && counter.allOnDisk()
    if (allOnDisk && waiting > 0) remember(0)
    options.onStanding({ connected, allOnDisk, waiting, keptOnDevice, everConnected })
  }

  const counter = createSendCounter(() => report())
  let store: IndexeddbPersistence | null = null
  const provider = new WebsocketProvider(socketAddress(), options.teamId, doc, {
    WebSocketPolyfill: counter.CountingSocket,
    // Tabs of one browser may belong to two people, one after the other.
    disableBc: true,
    params: { beterbord: '1' },
    connect: false,
  })

  /** Remembers how many changes wait, also over a reload; a write that succeeds shows that the device's store works. */
  const remember = (count: number) => {
    waiting = count
    if (!store) return
    store.set(DEVICE_WAITING_KEY, count).then(
      () => {
        keptOnDevice = true
        report()
      },
      () => {
        keptOnDevice = false
        report()
      },
    )
  }

  provider.messageHandlers[FRAME.ack] = (_encoder, decoder) => {
    counter.acknowledge(readAck(decoder))
  }
  provider.messageHandlers[FRAME.event] = (_encoder, decoder) => {
    options.onEvent(readEvent(decoder))
  }
  let settle = (_isSynced: boolean) => {}
  const whenSynced = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  provider.on('sync', (isSynced: boolean) => {
    if (isSynced) {
      loaded()
      settle(true)
    }
    report()
  })
  provider.on('status', () => report())
  provider.on('connection-error', () => {
    everConnected = true
    report()
  })
  provider.on('closed', ({ code, reason }) => {
    settle(false)
    options.onClosed(code, reason)
  })
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin === provider || origin === store) return
    remember(waiting + 1)
    report()
  })
  provider.awareness.on('change', () => options.onPresence(othersOf(provider, options.personId)))
  provider.awareness.setLocalState({ card: null, typing: false })

  const keepOnDevice = () => {
    if (store || isClosed) return
    const kept = new IndexeddbPersistence(deviceStoreName(options.personId, options.teamId), doc)
    store = kept
    kept.get(DEVICE_WAITING_KEY).then(
      (count: unknown) => {
        if (typeof count === 'number') waiting += count
        keptOnDevice = true
        report()
      },
      () => report(),
    )
    kept.whenSynced.then(() => {
      if (Y.encodeStateVector(doc).length > 1) loaded()
    })
  }
  // The device's copy and the server's are merged in whichever order they come.
  provider.connect()

  const stop = () => {
    if (isClosed) return
    isClosed = true
    provider.awareness.setLocalState(null)
    provider.destroy()
    provider.awareness.destroy()
  }

  return {
    doc,
    show: (claim) => provider.awareness.setLocalState(claim),
    whenSynced,
    keepOnDevice,
    stop,
    async close() {
      stop()
      await store?.destroy()
      doc.destroy()
    },
    async forgetDevice() {
      stop()
      await store?.clearData()
    },
  }
}

function socketAddress(): string {
  return `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/sync`
}

/** Other people only, one entry each: of several screens of one person, the one that types or has a card open. */
function othersOf(provider: WebsocketProvider, me: PersonId): Presence[] {
  const byPerson = new Map<PersonId, Presence>()
  for (const [clientId, state] of provider.awareness.getStates()) {
    // Stamped by our own server (SYNC7).
    const presence = state as Partial<Presence>
    const { person } = presence
    if (clientId === provider.doc.clientID || !person || person.id === me) continue
    const known = byPerson.get(person.id)
    if (known && (known.typing || (known.card !== null && !presence.typing))) continue
    byPerson.set(person.id, {
      person,
      card: presence.card ?? null,
      typing: presence.typing === true,
    })
  }
  return [...byPerson.values()].sort((one, other) => (one.person.id < other.person.id ? -1 : 1))
}
