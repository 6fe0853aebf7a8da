import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CardId } from '#shared/model/ids.ts'
import type { RefusalCode } from '#shared/model/result.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import type { Presence } from '#shared/protocol/presence.ts'
import type { Moods } from '#shared/protocol/wire.ts'
import type { Overtaken } from './my-choices.ts'

/**
 * How sure it is that what I typed is kept. `saved` means on the server's disk, never just on this device;
 * `kept` means waiting on this device, `unkept` that it lives only in this open page.
 */
export type SaveStatus = 'loading' | 'saved' | 'saving' | 'kept' | 'unkept' | 'full' | 'read-only'

/** Why the board is closed for good until something is done. */
export type Closed = 'signed-out' | 'no-access' | 'not-found'

export type BoardState = {
  readonly snapshot: BoardSnapshot
  /** Whether the last change of the snapshot was made on this screen. */
  readonly isMine: boolean
  /** The document is complete enough to show: from the device or from the server. */
  readonly loaded: boolean
  /** All that the server had when this connection came is here. */
  readonly isSynced: boolean
  readonly mayWrite: boolean
  readonly save: SaveStatus
  /** How many of my changes are not yet on the server's disk. */
  readonly waiting: number
  /** The others on this board, one entry per person. */
  readonly presence: readonly Presence[]
  /** Cards that just moved, on any screen. */
  readonly flashing: ReadonlySet<CardId>
  /** Cards on which something was just refused, and why. */
  readonly refusals: ReadonlyMap<CardId, RefusalCode>
  /** Choices of mine that somebody overtook, of which nothing was said yet; oldest first. */
  readonly overtaken: readonly Overtaken[]
  /** Counts up when the history of a card changed on the server. */
  readonly historyVersions: ReadonlyMap<CardId, number>
  readonly closed: Closed | null
  /** The server is there, but something on the way lets no websocket through. */
  readonly isBlocked: boolean
  /** How those who checked in are; null without a session, and for who only reads. */
  readonly moods: Moods | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export type BoardStore = StoreApi<BoardState>

const EMPTY_BOARD: BoardSnapshot = { cards: new Map(), columns: {}, ambition: '', session: null }

export function createBoardStore(mayWrite: boolean): BoardStore {
  return createStore<BoardState>()(() => ({
    snapshot: EMPTY_BOARD,
    isMine: false,
    loaded: false,
    isSynced: false,
    mayWrite,
    save: 'loading',
    waiting: 0,
    presence: [],
    flashing: new Set(),
    refusals: new Map(),
    overtaken: [],
    historyVersions: new Map(),
    closed: null,
    isBlocked: false,
    moods: null,
    canUndo: false,
    canRedo: false,
  }))
}
