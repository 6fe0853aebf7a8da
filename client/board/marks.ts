import { texts } from '#client/texts/texts.ts'
import { announce } from '#client/ui/live-region.ts'
import { showToast } from '#client/ui/toasts.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { RefusalCode } from '#shared/model/result.ts'
import type { BoardStore } from './board-state.ts'

const FLASH_MS = 700
const REFUSAL_MS = 8000

/** Marks on cards that pass by themselves: it just moved, or why something was refused. */
export function createMarks(store: BoardStore) {
  const timers = new Set<ReturnType<typeof setTimeout>>()

  const later = (milliseconds: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      act()
    }, milliseconds)
    timers.add(timer)
  }

  return {
    /** What flashes from now on, to be set together with what made it flash; it passes by itself. */
    flash(ids: readonly CardId[]): ReadonlySet<CardId> {
      const { flashing, loaded } = store.getState()
      if (ids.length === 0 || !loaded) return flashing
      later(FLASH_MS, () =>
        store.setState(({ flashing: now }) => ({
          flashing: new Set([...now].filter((id) => !ids.includes(id))),
        })),
      )
      return new Set([...flashing, ...ids])
    },
    /** Says why on the card; without a card, at the foot of the screen. */
    refuse(cardId: CardId | null, code: RefusalCode) {
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
    },
    stop() {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
