import type { CardId, TeamId } from '#shared/model/ids.ts'
import { type Room, tellRoom } from './room.ts'
import { isPassing, type SyncStorage } from './storage.ts'

/** Typing makes history at every keystroke; rooms hear of it once a second. */
const EVERY_MS = 1000

/** Tells rooms which cards have new history, after what was typed meanwhile has been written into it. */
export function createNews(parts: {
  storage: SyncStorage
  fail(error: unknown): void
  told(teamId: TeamId, cardIds: readonly CardId[]): void
}) {
  const cards = new Map<Room, Set<CardId>>()
  let timer: NodeJS.Timeout | null = null

  /** Tells what there is to tell. What is typed on in is told again after the next pause. */
  function flush(finish: () => readonly CardId[]): void {
    timer = null
    let typed: ReadonlySet<CardId> = new Set()
    try {
      typed = new Set(finish())
    } catch (error) {
      if (!isPassing(error)) parts.fail(error)
    }
    for (const [room, cardIds] of cards) {
      tellRoom(room, { type: 'history-changed', cardIds: [...cardIds] })
      parts.told(room.teamId, [...cardIds])
      for (const cardId of cardIds) if (!typed.has(cardId)) cardIds.delete(cardId)
      if (cardIds.size === 0) cards.delete(room)
    }
    if (typed.size > 0) wait()
  }

  function wait(): void {
    timer ??= setTimeout(() => flush(parts.storage.finishPauses), EVERY_MS)
  }

  return {
    tell(room: Room, cardIds: readonly CardId[]): void {
      if (cardIds.length === 0) return
      const known = cards.get(room) ?? new Set()
      cards.set(room, known)
      for (const cardId of cardIds) known.add(cardId)
      wait()
    },
    /** Tells what there is to tell, now. */
    stop(): void {
      if (timer) clearTimeout(timer)
      flush(() => {
        parts.storage.finishTyping()
        return []
      })
    },
  }
}
