import type { QueryClient } from '@tanstack/react-query'
import { setAside } from '#client/api/outbox.ts'
import { heardServerClock, serverNow } from '#client/api/server-clock.ts'
import { teamQuery } from '#client/api/session.ts'
import { actingPerson } from '#client/api/tapped-face.ts'
import { texts } from '#client/texts/texts.ts'
import { showToast } from '#client/ui/toasts.ts'
import type { Change } from '#shared/model/change.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import { idFrom, type PersonId, type TeamId } from '#shared/model/ids.ts'
import type { Result } from '#shared/model/result.ts'
import type { SessionChange } from '#shared/model/session.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import type { Team } from '#shared/protocol/http.ts'
import type { PresenceClaim } from '#shared/protocol/presence.ts'
import { type MoodClaim, OTHER_EPOCH, type ServerEvent } from '#shared/protocol/wire.ts'
import type { RuleContext } from '#shared/rules/rule-context.ts'
import { createActing } from './acting.ts'
import { type BoardStore, type Closed, createBoardStore } from './board-state.ts'
import { type Connection, connect } from './connection.ts'
import { changesOf, moveRefused, moveToEpoch } from './fresh-start.ts'
import { createMarks } from './marks.ts'
import type { Overtaken } from './my-choices.ts'
import { forgetOpen, rememberOpen } from './open-boards.ts'
import { writeInPortions } from './portions.ts'
import { asReadableText } from './rescue.ts'
import { saveStatus } from './save-status.ts'
import { type Unsent, withChanges } from './unsent.ts'
import { watchChoices } from './watch-choices.ts'
import { watchDocument } from './watch-document.ts'

type Options = {
  readonly team: Pick<Team, 'id' | 'name' | 'mayWrite'>
  readonly personId: PersonId
  readonly keepOnDevice: boolean
  /** The others see that I am here; left out means yes. */
  readonly isPresent?: boolean
  readonly queries: QueryClient
}

export type BoardSession = {
  readonly teamId: TeamId
  readonly personId: PersonId
  readonly store: BoardStore
  dispatch(command: BoardCommand, say?: string): Result<readonly Change[]>
  undo(): void
  redo(): void
  /** Typing: writes without an undo step; `typed` adds the one step when the person leaves the field. */
  type(change: Change): void
  typed(done: Change, back: Change): void
  /** Steers the running session: no undo, and nothing to keep for later. */
  steer(changes: readonly SessionChange[]): void
  checkIn(claim: MoodClaim): void
  show(claim: PresenceClaim): void
  /** Whether the others see that I am here. */
  appear(isPresent: boolean): void
  /** It was said that this choice was overtaken. */
  told(overtaken: Overtaken): void
  /** My changes that are not known to be on the server's disk. */
  unsent(): readonly Unsent[]
  /** Something I did is neither on the server nor on this device, and can still be sent. */
  isOnlyHere(): boolean
  /** Settles when the copy on this device can be opened by another. */
  close(): Promise<void>
}

/** One open board: its document, its state for the screen, and everything a person can do to it. */
export function openBoardSession(options: Options): BoardSession {
  const { team, personId, keepOnDevice, queries } = options
  const store = createBoardStore(team.mayWrite)
  const marks = createMarks(store)
  const choices = watchChoices({ store, teamId: team.id, queries })
  let storageFull = false
  let isPresent = options.isPresent ?? true
  let unwatch = () => {}
  /** The store of this device has all of it. */
  let isOnDevice = false
  let replacing = false
  let ended = false
  /** What I did since the server last had everything, for when it can no longer be sent. */
  let unsent: readonly Unsent[] = []
  /** Counts connections; only the one whose document is on the screen says how my work stands. */
  let made = 0
  let shown = 1
  /** The reason of the last fresh start: the same one twice means that offering again does not help. */
  let lastReason = ''

  const context = (): RuleContext => ({
    actor: actingPerson(personId),
    mayWrite: store.getState().mayWrite,
    now: serverNow(),
    newId: () => idFrom(crypto.getRandomValues(new Uint8Array(16))),
  })

  const newConnection = (keep: boolean): Connection => {
    made += 1
    const number = made
    return connect({
      teamId: team.id,
      personId,
      keepOnDevice: keep,
      isPresent,
      onLoaded: () => store.setState({ loaded: true }),
      onStanding: (standing) => {
        if (number !== shown) return
        isOnDevice = standing.onDevice === 'kept'
        if (standing.waiting === 0) choices.arrived()
        if (standing.waiting === 0 && unsent.length > 0) keepUnsent([])
        store.setState(({ mayWrite }) => ({
          save: saveStatus(standing, mayWrite, storageFull),
          waiting: standing.waiting,
          isSynced: standing.isSynced,
        }))
      },
      onBlocked: (isBlocked) => store.setState({ isBlocked }),
      onPresence: (presence) => store.setState({ presence }),
      onEvent: hear,
      onUnsent: (list) => {
        choices.chose(changesOf(list), personId)
        keepUnsent([...list, ...unsent])
      },
      onClosed: (code, reason) => closedByServer(code, reason),
    })
  }

  const keepUnsent = (list: readonly Unsent[]) => {
    unsent = list
    connection.keepUnsent(list)
  }

  const watch = () => {
    unwatch()
    unwatch = watchDocument(connection.doc, {
      onBoard: (snapshot, moved, isMine) => {
        store.setState({ snapshot, isMine, flashing: marks.flash(moved) })
        if (!isMine) choices.look(snapshot)
      },
    })
  }

  const hear = (event: ServerEvent) => {
    switch (event.type) {
      case 'moods':
        store.setState({ moods: event.moods })
        return
      case 'welcome':
        heardServerClock(event.now)
        // A server that is full says so next.
        storageFull = false
        store.setState({ mayWrite: event.mayWrite, moods: null })
        // Rights went while this copy was not connected: a reader is never asked for what waits.
        if (!event.mayWrite && store.getState().waiting > 0)
          void startAfresh('rights/withdrawn', false)
        return
      case 'team-changed':
        void queries.invalidateQueries({ queryKey: ['team', team.id] })
        void queries.invalidateQueries({ queryKey: ['me'] })
        return
      case 'records-changed':
        void queries.invalidateQueries({ queryKey: [event.kind, team.id] })
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
        connection.report()
    }
  }

  const closedByServer = (code: number, reason: string) => {
    if (ended) return
    if (code === CLOSE.signedOut) closeFor('signed-out')
    else if (code === CLOSE.notFound) closeFor('not-found')
    else if (code === CLOSE.noAccess) void rightsChanged()
    else void startAfresh(reason, true)
  }

  const closeFor = (closed: Closed) => {
    // On somebody's own device unsent work waits there for the next sign-in.
    const staysHere = closed === 'signed-out' && keepOnDevice && store.getState().save !== 'unkept'
    if (!staysHere) readOut(changesOf(unsent))
    store.setState({ closed, mayWrite: false, save: 'read-only' })
    if (closed !== 'signed-out') void connection.forgetDevice()
  }

  /** What can no longer be sent, in words: it stays to be read, over a reload too on somebody's own device. */
  const readOut = (left: readonly Change[]) => {
    if (left.length === 0) return
    const text = asReadableText(left, store.getState().snapshot)
    const words = [team.name, text].filter(Boolean).join('\n')
    void setAside(words, { code: 'rights/not-allowed', message: texts.boardCore.rescued.text })
  }

  /** Rights went while the board was open: what is left is asked over HTTP; unsent work becomes a download. */
  const rightsChanged = async () => {
    store.setState({ mayWrite: false, save: 'read-only' })
    const [left] = await Promise.all([
      queries.fetchQuery(teamQuery(team.id, 0)).catch(() => null),
      queries.invalidateQueries({ queryKey: ['me'] }),
      queries.invalidateQueries({ queryKey: ['teams'] }),
    ])
    if (!left) {
      closeFor('no-access')
      return
    }
    if (left.mayWrite) {
      await startAfresh('rights/changed', true)
      return
    }
    showToast({ text: texts.boardCore.withdrawn, tone: 'error' })
    await startAfresh('rights/withdrawn', false)
  }

  /**
   * Loads the board anew with a new client id and offers again what the server lacked (SYNC6). Whatever may not be
   * offered, or is refused a second time, stays as a download. Until the fresh copy is there the old one stays on the
   * screen and takes what is typed.
   */
  const startAfresh = async (reason: string, mayOffer: boolean) => {
    if (replacing || ended) return
    replacing = true
    const refused = connection
    refused.stop()
    const fresh = newConnection(false)
    const isFresh = await fresh.whenSynced
    replacing = false
    if (ended || !isFresh) {
      await fresh.close()
      return
    }
    connection = fresh
    shown = made
    const { mayWrite, waiting } = store.getState()
    const offers = mayOffer && mayWrite
    const moved =
      reason === OTHER_EPOCH
        ? moveToEpoch(refused.doc, fresh.doc, { unsent, waiting, mayOffer: offers, origin: MINE })
        : moveRefused(refused.doc, fresh.doc, offers && reason !== lastReason, MINE)
    lastReason = reason
    unsent = moved.unsent
    readOut(moved.left)
    acting.forget()
    choices.clear()
    watch()
    await refused.forgetDevice()
    if (keepOnDevice) fresh.keepOnDevice()
    fresh.keepUnsent(unsent)
    fresh.report()
    if (unsent.length > 0) showToast({ text: texts.boardCore.startedAfresh, tone: 'error' })
    else if (reason === OTHER_EPOCH) showToast({ text: texts.boardCore.otherEpoch })
  }

  const write = (changes: readonly Change[]) => {
    keepUnsent(withChanges(unsent, changes, store.getState().snapshot))
    choices.forget(changes)
    writeInPortions(connection.doc, changes, MINE)
  }

  const chose = (changes: readonly Change[]) => choices.chose(changes, context().actor)

  const acting = createActing({ store, marks, context, write, chose })

  const isOnlyHere = () => {
    const { waiting, closed } = store.getState()
    return !ended && waiting > 0 && !isOnDevice && closed === null
  }
  const warnBeforeLeaving = (event: BeforeUnloadEvent) => {
    if (isOnlyHere()) event.preventDefault()
  }
  window.addEventListener('beforeunload', warnBeforeLeaving)
  let connection = newConnection(keepOnDevice)
  watch()

  const session: BoardSession = {
    teamId: team.id,
    personId,
    store,
    dispatch: acting.dispatch,
    undo: acting.undo,
    redo: acting.redo,
    type: (change) => {
      if (store.getState().mayWrite) write([change])
    },
    typed: acting.typed,
    steer: (changes) => {
      if (store.getState().mayWrite) writeInPortions(connection.doc, changes, MINE)
    },
    checkIn: (claim) => connection.checkIn(claim),
    show: (claim) => connection.show(claim),
    appear: (isSeen) => {
      isPresent = isSeen
      connection.appear(isSeen)
    },
    isOnlyHere,
    told: choices.told,
    unsent: () => unsent,
    close() {
      ended = true
      window.removeEventListener('beforeunload', warnBeforeLeaving)
      marks.stop()
      unwatch()
      forgetOpen(session)
      return connection.close()
    },
  }
  rememberOpen(session)
  return session
}

/** Origin of transactions made on this screen. */
const MINE = 'mine'
