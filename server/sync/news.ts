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

  function flush(): void {
    timer = null
    try {
      parts.storage.finishTyping()
    } catch (error) {
      if (!isPassing(error)) parts.fail(error)
    }
    for (const [room, cardIds] of cards) {
      tellRoom(room, { type: 'history-changed', cardIds: [...cardIds] })
      parts.told(room.teamId, [...cardIds])
    }
    cards.clear()
  }

  return {
    tell(room: Room, cardIds: readonly CardId[]): void {
      if (cardIds.length === 0) return
      const known = cards.get(room) ?? new Set()
      cards.set(room, known)
      for (const cardId of cardIds) known.add(cardId)
      timer ??= setTimeout(flush, EVERY_MS)
    },
    /** Tells what there is to tell, now. */
    stop(): void {
      if (timer) clearTimeout(timer)
      flush()
    },
  }
}
