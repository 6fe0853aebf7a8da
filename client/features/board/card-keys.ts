import { type KeyboardEvent, useMemo } from 'react'
import { usePreferences } from '#client/ui/preferences.ts'
import type { CardId } from '#shared/model/ids.ts'
import { useBoardUi } from './board-ui.ts'
import { type CardActs, useCardActs } from './card-acts.ts'
import type { Step } from './keyboard/steps.ts'
import type { Moves } from './moves.ts'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
}

/** Keys on the focused card (users.md §3.1), heard before the card's own button hears them. */
export function useCardKeys(moves: Moves, mayWrite: boolean) {
  const acts = useCardActs(moves, mayWrite)
  return useMemo(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const cardId = focusedCard(event.target)
      if (cardId === null || event.nativeEvent.isComposing) return
      if (!actOn(event, cardId, acts)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // A button is pressed when Space comes up; Space on a card was for lifting.
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== ' ' || focusedCard(event.target) === null) return
      event.preventDefault()
      event.stopPropagation()
    }
    return { onKeyDown, onKeyUp }
  }, [acts])
}

/** The card whose own button has the focus. */
function focusedCard(target: EventTarget): CardId | null {
  if (!(target instanceof HTMLElement) || target.dataset.more !== undefined) return null
  return target.parentElement?.dataset.card ?? null
}

/** Does what a key means on a card; `false` leaves the key to others. */
function actOn(event: KeyboardEvent, cardId: CardId, acts: CardActs): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (useBoardUi.getState().lifted) return actWhileLifted(key, acts)
  if (ctrlKey || metaKey) return false
  const step = STEPS[key]
  if (step) return altKey ? acts.moveStep(cardId, step) : acts.walk(cardId, step)
  if (altKey) return false
  if (key === ' ') return acts.pickUp(cardId)
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return acts.menu(cardId)
  if (!usePreferences.getState().letterKeys) return false
  return acts.letters[key]?.(cardId) ?? false
}

/** While a card is lifted every other key rests; Tab puts it back and goes on. */
function actWhileLifted(key: string, acts: CardActs): boolean {
  const step = STEPS[key]
  if (step) return acts.moveLifted(step)
  if (key === ' ' || key === 'Enter') return acts.putDown()
  if (key === 'Escape' || key === 'Tab') acts.putBack()
  return key !== 'Tab'
}
