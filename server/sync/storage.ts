import * as Y from 'yjs'
import { type CardEventStore, createCardEventStore } from '#server/database/card-events.ts'
import { createCardIndex } from '#server/database/card-index.ts'
import { createDocumentEpochStore } from '#server/database/document-epochs.ts'
import {
  createDocumentUpdateStore,
  type StoredDocument,
} from '#server/database/document-updates.ts'
import { createGivenWorkStore } from '#server/database/given-work.ts'
import type { Database } from '#server/database/open.ts'
import type { CardId, Instant, TeamId } from '#shared/model/ids.ts'
import { happeningsBetween, happeningsOfTyping } from './card-history.ts'
import type { Rewritten } from './rewrite.ts'
import type { SignedAct } from './signatures.ts'
import type { TeamDocument } from './team-document.ts'
import type { Accepted } from './turn.ts'

export type SyncStorage = ReturnType<typeof createSyncStorage>

/** What goes to disk and comes back from it, in the words of this folder. */
export function createSyncStorage(database: Database) {
  const updates = createDocumentUpdateStore(database)
  const epochs = createDocumentEpochStore(database)
  const index = createCardIndex(database)
  const events = createCardEventStore(database)
  const given = createGivenWorkStore(database)

  const storeAll = database.connection.transaction(
    (
      accepted: readonly Accepted[],
      at: Instant,
      inTransaction: (() => void) | undefined,
    ): CardId[][] => {
      const news = accepted.map((update) => {
        const { room, seq, bytes, personId, claims } = update
        updates.append({ teamId: room.teamId, seq, bytes, personId, at })
        for (const client of claims) {
          if (personId !== null) updates.claim(room.teamId, client, personId)
        }
        return storeCards(update, at)
      })
      inTransaction?.()
      return news
    },
  )

  return {
    load: (teamId: TeamId): StoredDocument => updates.load(teamId),
    epochOf: epochs.of,

    /**
     * Stores updates with everything that follows from them, all or nothing. Returns the cards that got history, per
     * update.
     */
    store(accepted: readonly Accepted[], at: Instant, inTransaction?: () => void): CardId[][] {
      try {
        return storeAll.immediate(accepted, at, inTransaction)
      } catch (error) {
        events.rolledBack()
        throw error
      }
    },

    /** Puts one snapshot in the place of the log, once a fresh document made of it is the same. */
    replaceLog(teamId: TeamId, document: TeamDocument, at: Instant): void {
      const bytes = Y.encodeStateAsUpdate(document.doc)
      const copy = new Y.Doc()
      Y.applyUpdate(copy, bytes)
      const isSame = Y.equalSnapshots(Y.snapshot(document.doc), Y.snapshot(copy))
      copy.destroy()
      if (!isSame) throw new Error(`a snapshot of ${teamId} does not read back as it was`)
      updates.replaceLog(teamId, document.seq, bytes, at)
      document.logRows = 0
      document.logBytes = 0
      document.size = bytes.byteLength
    },

    /** Begins a new epoch with a rewritten document (SYNC10). What is about cards that left goes with them. */
    startAnew(teamId: TeamId, seq: number, { bytes, dropped }: Rewritten, at: Instant): void {
      database.transaction(() => {
        events.finishTyping()
        updates.startAnew(teamId, seq, bytes, at)
        for (const cardId of dropped) {
          index.drop(teamId, cardId)
          events.drop(teamId, cardId)
        }
      })
      events.rolledBack()
    },

    /** A small write, to find out whether the disk takes any. */
    probe(): void {
      database.connection.pragma(
        `user_version = ${Number(database.connection.pragma('user_version', { simple: true }))}`,
      )
    },

    /** Writes how far everybody has typed, for the history of their cards. */
    finishTyping: () => events.finishTyping(),
    /** The same for who paused since the last time; returns the cards that are still being typed in. */
    finishPauses: () => events.finishPauses(),

    vouches: (teamId: TeamId, personId: string, act: SignedAct, cardId: CardId) =>
      vouches(events, teamId, personId, act, cardId),
  }

  function storeCards({ room, personId, author, cards }: Accepted, at: Instant): CardId[] {
    const withNews: CardId[] = []
    for (const { before, after, texts } of cards) {
      index.put(room.teamId, before, after, at)
      const happenings =
        before && texts
          ? happeningsOfTyping(before, after, texts)
          : happeningsBetween(before, after, author === null)
      for (const happening of happenings) {
        events.add({ teamId: room.teamId, cardId: after.id, at, personId, ...happening })
      }
      if (texts === undefined || texts === null)
        given.follow(room.teamId, before, after, personId, at)
      if (happenings.length > 0) withNews.push(after.id)
    }
    return withNews
  }
}

function vouches(
  events: CardEventStore,
  teamId: TeamId,
  personId: string,
  act: SignedAct,
  cardId: CardId,
): boolean {
  const tells = (kind: 'moved' | 'created' | 'shelved' | 'dropped' | 'help-asked', to: string) =>
    events.tells(teamId, cardId, personId, kind, to)
  switch (act) {
    case 'done':
      return tells('moved', '%/done') || tells('created', '%/done')
    case 'shelved':
      return tells('shelved', '%') || tells('dropped', '%')
    case 'dropped':
      return tells('dropped', '%')
    case 'chosenWay':
    case 'forDirector':
      return false
    case 'helpAsked':
      return tells('help-asked', '%')
  }
}

/** The disk is full or another program holds the file: what is there is safe, so it can be tried again (SYNC4). */
export function isPassing(error: unknown): boolean {
  const code = sqliteCode(error)
  return code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_BUSY')
}

/** Storage itself failed: nothing it says can be trusted any more. */
export function isStorageFailure(error: unknown): boolean {
  return sqliteCode(error).startsWith('SQLITE_IOERR')
}

function sqliteCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
