import type { QueryClient } from '@tanstack/react-query'
import { serverNow } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { announce } from '#client/ui/live-region.ts'
import { showToast } from '#client/ui/toasts.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Change } from '#shared/model/change.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import { type CardId, idFrom, type PersonId } from '#shared/model/ids.ts'
import { ok, type RefusalCode, type Result } from '#shared/model/result.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import type { Team } from '#shared/protocol/http.ts'
import type { PresenceClaim } from '#shared/protocol/presence.ts'
import type { ServerEvent } from '#shared/protocol/wire.ts'
import { decide, type RuleContext } from '#shared/rules/cards.ts'
import { type BoardStore, createBoardStore, type SaveStatus } from './board-state.ts'
import { type Connection, connect, type Standing } from './connection.ts'
import { mayOfferAgain, unsentChanges } from './rescue.ts'
import { createUndoStack, type Undoable, undoableFor } from './undo.ts'
import { watchDocument } from './watch-document.ts'

const FLASH_MS = 700
const REFUSAL_MS = 8000
/** How long a fresh copy may take before unsent work is offered as a download instead. */
const RESCUE_MS = 10_000

type Options = {
  readonly team: Pick<Team, 'id' | 'mayWrite'>
  readonly personId: PersonId
  readonly keepOnDevice: boolean
  readonly queries: QueryClient
}

export type BoardSession = {
  readonly store: BoardStore
  dispatch(command: BoardCommand, say?: string): Result<readonly Change[]>
  undo(): void
  redo(): void
  /** Typing: writes without an undo step; `typed` adds the one step when the person leaves the field. */
  type(change: Change): void
  typed(done: Change, back: Change): void
  show(claim: PresenceClaim): void
  close(): void
}

/** One open board: its document, its state for the screen, and everything a person can do to it. */
export function openBoardSession({ team, personId, keepOnDevice, queries }: Options): BoardSession {
  const store = createBoardStore(team.mayWrite)
  const undoStack = createUndoStack()
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let storageFull = false
  let connection: Connection
  let unwatch = () => {}
  let replacing = false
  let ended = false

  const context = (): RuleContext => ({
    actor: personId,
    mayWrite: store.getState().mayWrite,
    now: serverNow(),
    newId: () => idFrom(crypto.getRandomValues(new Uint8Array(16))),
  })

  const later = (ms: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      act()
    }, ms)
    timers.add(timer)
  }

  const flash = (ids: readonly CardId[]) => {
    if (ids.length === 0 || !store.getState().loaded) return
    store.setState(({ flashing }) => ({ flashing: new Set([...flashing, ...ids]) }))
    later(FLASH_MS, () =>
      store.setState(({ flashing }) => ({
        flashing: new Set([...flashing].filter((id) => !ids.includes(id))),
      })),
    )
  }

  const open = () => {
    connection = connect({
      teamId: team.id,
      personId,
      keepOnDevice,
      onLoaded: () => store.setState({ loaded: true }),
      onStanding: (standing) =>
        store.setState(({ mayWrite }) => ({
          save: saveStatus(standing, mayWrite, storageFull),
          waiting: standing.waiting,
        })),
      onPresence: (presence) => store.setState({ presence }),
      onEvent: hear,
      onClosed: (code, reason) => closedByServer(code, reason),
    })
    unwatch = watchDocument(connection.doc, {
      onBoard: (snapshot, moved) => {
        store.setState({ snapshot })
        flash(moved)
      },
    })
  }

  const hear = (event: ServerEvent) => {
    switch (event.type) {
      case 'welcome':
        store.setState({ mayWrite: event.mayWrite })
        return
      case 'team-changed':
        void queries.invalidateQueries({ queryKey: ['team', team.id] })
        void queries.invalidateQueries({ queryKey: ['me'] })
        return
      case 'history-changed':
        store.setState(({ historyVersions }) => {
          const versions = new Map(historyVersions)
          for (const id of event.cardIds) versions.set(id, (versions.get(id) ?? 0) + 1)
          return { historyVersions: versions }
        })
        return
      case 'storage-full':
        storageFull = event.full
        store.setState(({ save }) => ({ save: event.full ? 'full' : save }))
    }
  }

  const closedByServer = (code: number, reason: string) => {
    if (ended) return
    if (code === CLOSE.signedOut) {
      store.setState({ closed: 'signed-out' })
      void queries.invalidateQueries({ queryKey: ['me'] })
    } else if (code === CLOSE.notFound) store.setState({ closed: 'not-found' })
    else if (code === CLOSE.noAccess) void rightsChanged()
    else void startAfresh(reason, true)
  }

  /** Rights went while the board was open: what is left is asked over HTTP; unsent work becomes a download. */
  const rightsChanged = async () => {
    store.setState({ mayWrite: false, save: 'read-only' })
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['me'] }),
      queries.invalidateQueries({ queryKey: ['teams'] }),
      queries.refetchQueries({ queryKey: ['team', team.id] }),
    ])
    const left = queries.getQueryState<Team>(['team', team.id])
    if (!left || left.error || !left.data) {
      store.setState({ closed: 'no-access' })
      return
    }
    if (left.data.mayWrite) await startAfresh('rights/changed', true)
    else await startAfresh('rights/withdrawn', false)
  }

  /**
   * Loads the board anew with a new client id and offers again what the server lacked (SYNC6). Whatever may not be
   * offered, or is refused a second time, stays as a download.
   */
  const startAfresh = async (reason: string, offerAgain: boolean) => {
    if (replacing || ended) return
    replacing = true
    const refused = connection
    unwatch()
    await refused.forgetDevice()
    undoStack.clear()
    showUndo()
    open()
    const fresh = connection
    const isFresh = await untilLoaded(fresh)
    replacing = false
    if (ended) return
    const unsent = isFresh ? unsentChanges(refused.doc, fresh.doc) : []
    const again = offerAgain && reason !== lastReason ? unsent.filter(mayOfferAgain) : []
    lastReason = reason
    if (again.length > 0 && store.getState().mayWrite) writeChanges(fresh.doc, again, MINE)
    const left = unsent.filter((change) => !again.includes(change))
    if (left.length > 0) {
      store.setState({ rescued: { reason, text: JSON.stringify(left, null, 2) } })
    }
    if (unsent.length > 0) showToast({ text: texts.boardCore.startedAfresh, tone: 'error' })
    refused.doc.destroy()
  }
  let lastReason = ''

  const untilLoaded = (fresh: Connection) =>
    new Promise<boolean>((resolve) => {
      fresh.whenSynced.then(() => resolve(true))
      later(RESCUE_MS, () => resolve(false))
    })

  const refuseOn = (cardId: CardId | null, code: RefusalCode) => {
    const sentence = texts.boardCore.refusals[code]
    announce(sentence)
    if (cardId === null || !store.getState().snapshot.cards.has(cardId)) {
      showToast({ text: sentence, tone: 'error' })
      return
    }
    store.setState(({ refusals }) => ({ refusals: new Map(refusals).set(cardId, code) }))
    later(REFUSAL_MS, () =>
      store.setState(({ refusals }) => {
        const rest = new Map(refusals)
        if (rest.get(cardId) === code) rest.delete(cardId)
        return { refusals: rest }
      }),
    )
  }

  const showUndo = () =>
    store.setState({ canUndo: undoStack.canUndo(), canRedo: undoStack.canRedo() })

  const perform = (changes: readonly Change[]): Undoable => {
    const entry = undoableFor(changes, store.getState().snapshot, context())
    writeChanges(connection.doc, changes, MINE)
    return entry
  }

  const undo = () => {
    const taken = undoStack.takeUndo(store.getState().snapshot)
    if (!taken.ok) refuseOn(null, taken.code as RefusalCode)
    else {
      undoStack.undone(perform(taken.value.back))
      announce(texts.boardCore.undone)
    }
    showUndo()
  }

  const redo = () => {
    const taken = undoStack.takeRedo(store.getState().snapshot)
    if (!taken.ok) refuseOn(null, taken.code as RefusalCode)
    else {
      undoStack.redone(perform(taken.value.back))
      announce(texts.boardCore.redone)
    }
    showUndo()
  }

  const warnBeforeLeaving = (event: BeforeUnloadEvent) => {
    const { save, waiting } = store.getState()
    const kept = save === 'kept' || (keepOnDevice && save === 'saving')
    if (waiting > 0 && !kept) event.preventDefault()
  }
  window.addEventListener('beforeunload', warnBeforeLeaving)
  open()

  return {
    store,
    dispatch(command, say) {
      const decided = decide(command, store.getState().snapshot, context())
      if (!decided.ok) {
        refuseOn('cardId' in command ? command.cardId : null, decided.code as RefusalCode)
        return decided
      }
      if (decided.value.length === 0) return ok([])
      undoStack.push(perform(decided.value))
      showUndo()
      if (say !== undefined) {
        showToast({ text: say, action: { label: texts.boardCore.undo, run: undo } })
      }
      return decided
    },
    undo,
    redo,
    type: (change) => {
      if (store.getState().mayWrite) writeChanges(connection.doc, [change], MINE)
    },
    typed: (done, back) => {
      undoStack.push({ done: [done], back: [back] })
      showUndo()
    },
    show: (claim) => connection.show(claim),
    close() {
      ended = true
      window.removeEventListener('beforeunload', warnBeforeLeaving)
      for (const timer of timers) clearTimeout(timer)
      unwatch()
      void connection.close()
    },
  }
}

/** Origin of transactions made on this screen. */
const MINE = 'mine'

function saveStatus(standing: Standing, mayWrite: boolean, storageFull: boolean): SaveStatus {
  const { connected, allOnDisk, waiting, keptOnDevice, everConnected } = standing
  if (storageFull) return 'full'
  if (connected && !mayWrite) return 'read-only'
  if (allOnDisk && waiting === 0) return 'saved'
  if (connected) return waiting === 0 ? 'loading' : 'saving'
  if (!everConnected && waiting === 0) return 'loading'
  return keptOnDevice ? 'kept' : 'unkept'
}
