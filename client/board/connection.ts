import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { deviceStoreName } from '#client/api/device.ts'
import { doesServerAnswer } from '#client/api/look-for-server.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { Presence, PresenceClaim } from '#shared/protocol/presence.ts'
import {
  encodeMood,
  FIRST_EPOCH,
  FRAME,
  type MoodClaim,
  readAck,
  readEvent,
  type ServerEvent,
} from '#shared/protocol/wire.ts'
import { createSendCounter } from './acknowledged-socket.ts'
import { createBackoff } from './backoff.ts'
import { createBlockedSocket } from './blocked-socket.ts'
import { type DeviceCopy, openDeviceCopy } from './device-copy.ts'
import { othersOf } from './others.ts'
import type { Unsent } from './unsent.ts'

type Options = {
  readonly teamId: TeamId
  readonly personId: PersonId
  /** Begins with the copy in IndexedDB, and keeps one: only on somebody's own device. */
  readonly keepOnDevice: boolean
  /** The others see that I am here. */
  readonly isPresent: boolean
  readonly onLoaded: () => void
  readonly onStanding: (standing: Standing) => void
  readonly onPresence: (others: readonly Presence[]) => void
  readonly onEvent: (event: ServerEvent) => void
  /** The copy on this device has changes that were never sent. */
  readonly onUnsent: (unsent: readonly Unsent[]) => void
  /** Something on the way lets no websocket through, or does again. */
  readonly onBlocked: (isBlocked: boolean) => void
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
  /** Whether the device's own store has the last change: it is being written, or there is none that works. */
  readonly onDevice: 'kept' | 'writing' | 'none'
  /** All that the server had when this connection came is here. */
  readonly isSynced: boolean
  /** The server was reached at least once, or it is clear by now that it cannot be. */
  readonly everConnected: boolean
}

export type Connection = {
  readonly doc: Y.Doc
  /** Settles when the first full answer of the server is in (true) or the server closed for good (false). */
  readonly whenSynced: Promise<boolean>
  /** Keeps a copy in IndexedDB from now on: only on somebody's own device. */
  keepOnDevice(): void
  /** What the copy remembers of my changes that are not on the server's disk. */
  keepUnsent(unsent: readonly Unsent[]): void
  /** Says again how it stands. */
  report(): void
  show(claim: PresenceClaim): void
  /** Whether the others see that I am here. */
  appear(isPresent: boolean): void
  /** Says how somebody is. Only over a living connection: a smiley is for now, and is kept nowhere. */
  checkIn(claim: MoodClaim): void
  /** Stops; the copy on the device stays. */
  close(): Promise<void>
  /** Leaves the server; the document can still be read and written, here and on the device. */
  stop(): void
  /** Stops and removes the copy on the device. */
  forgetDevice(): Promise<void>
}

/** A number of failures after which the provider waits as long as it may at most. */
const ALWAYS_AT_MOST = 30

/** Opens the document of a team: from the device when it has a copy, live over the socket, reconnecting by itself. */
export function connect(options: Options): Connection {
  const doc = new Y.Doc()
  let waiting = 0
  let onDevice: Standing['onDevice'] = 'none'
  /** How many times something was written to the device: only the last one says how it stands. */
  let writes = 0
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
    const isSynced = provider.synced
    options.onStanding({ connected, allOnDisk, waiting, onDevice, isSynced, everConnected })
  }

  const counter = createSendCounter(() => report())
  const backoff = createBackoff()
  const blockage = createBlockedSocket(doesServerAnswer, (isBlocked) =>
    options.onBlocked(isBlocked),
  )
  let copy: DeviceCopy | null = null
  /** Which life of the document `doc` is of; null as long as it is empty (SYNC10). */
  let epoch: string | null = null
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
    if (!copy) return
    writes += 1
    const mine = writes
    if (onDevice === 'kept') onDevice = 'writing'
    const noted = (left: Standing['onDevice']) => () => {
      if (mine < writes) return
      onDevice = left
      report()
    }
    copy.noteWaiting(count).then(noted('kept'), noted('none'))
  }

  const isOfEpoch = (known: string) => {
    epoch = known
    provider.params = { beterbord: '1', epoch: known }
    copy?.noteEpoch(known)
  }

  provider.messageHandlers[FRAME.ack] = (_encoder, decoder) => {
    counter.acknowledge(readAck(decoder))
  }
  provider.messageHandlers[FRAME.event] = (_encoder, decoder) => {
    const event = readEvent(decoder)
    if (event.type === 'welcome') isOfEpoch(event.epoch)
    options.onEvent(event)
  }
  let settle = (_isSynced: boolean) => {}
  const whenSynced = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  provider.on('sync', (isSynced: boolean) => {
    if (isSynced) {
      backoff.succeeded()
      if (epoch !== null) void copy?.catchUp(epoch)
      blockage.succeeded()
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
  // The provider waits twice as long every time, the same on every screen, unless what it may wait at most is less.
  provider.on('connection-close', () => {
    provider.wsUnsuccessfulReconnects = ALWAYS_AT_MOST
    provider.maxBackoffTime = backoff.failed()
    if (!isClosed) void blockage.failed()
  })
  provider.on('closed', ({ code, reason }) => {
    settle(false)
    options.onClosed(code, reason)
  })
  doc.on('update', (_update, _origin, _doc, transaction) => {
    // Everything that is not mine comes from the server or from the copy.
    if (!transaction.local) return
    remember(waiting + 1)
    report()
  })
  provider.awareness.on('change', () =>
    options.onPresence(othersOf(provider.awareness, options.personId)),
  )
  const appear = (isPresent: boolean) =>
    provider.awareness.setLocalState(isPresent ? { card: null, typing: false } : null)
  appear(options.isPresent)

  const keepOnDevice = async () => {
    if (copy || isClosed) return
    const opened = openDeviceCopy(deviceStoreName(options.personId, options.teamId), doc)
    copy = opened
    if (epoch !== null) opened.noteEpoch(epoch)
    const notes = await opened.whenLoaded
    if (!notes) copy = null
    if (!notes || isClosed) return
    onDevice = 'kept'
    if (Y.encodeStateVector(doc).length > 1) {
      if (epoch === null) isOfEpoch(notes.epoch ?? FIRST_EPOCH)
      loaded()
    }
    if (notes.waiting > 0) {
      waiting += notes.waiting
      options.onUnsent(notes.unsent)
    }
    report()
  }
  const begin = () => {
    if (!isClosed) provider.connect()
  }
  // Only with its copy in it the document can say which life it is of.
  if (options.keepOnDevice) void keepOnDevice().then(begin, begin)
  else begin()

  // Not before it has begun, nor after the server closed for good.
  const hurry = () => {
    if (provider.shouldConnect) provider.connect()
  }
  window.addEventListener('online', hurry)
  // A socket notices half a minute later that the network is gone; the device knows at once.
  const lost = () => {
    if (!provider.wsconnected) return
    provider.disconnect()
    provider.connect()
  }
  window.addEventListener('offline', lost)

  const stop = () => {
    if (isClosed) return
    isClosed = true
    window.removeEventListener('online', hurry)
    window.removeEventListener('offline', lost)
    provider.awareness.setLocalState(null)
    provider.destroy()
    provider.awareness.destroy()
  }

  return {
    doc,
    show: (claim) => provider.awareness.setLocalState(claim),
    appear,
    checkIn: (claim) => {
      if (provider.wsconnected) provider.ws?.send(new Uint8Array(encodeMood(claim)))
    },
    whenSynced,
    keepOnDevice: () => void keepOnDevice(),
    keepUnsent: (unsent) => copy?.noteUnsent(unsent),
    report,
    stop,
    async close() {
      stop()
      await copy?.close()
      doc.destroy()
    },
    async forgetDevice() {
      stop()
      await copy?.remove()
    },
  }
}

function socketAddress(): string {
  return `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/sync`
}
