import type { KeyboardEvent } from 'react'
import { usePreferences } from '#client/ui/preferences.ts'
import { type Card, isWork } from '#shared/model/card.ts'
import { useActs } from './use-acts.ts'

/** What is being asked about the open card. */
export type Question = 'move' | 'who' | 'when' | 'help'

type Targets = { ask: (question: Question) => void; editTitle: () => void }

/** Single letters in an open card, as drawn on its buttons; never while somebody types. */
export function useCardKeys(card: Card, { ask, editTitle }: Targets) {
  const letterKeys = usePreferences((preferences) => preferences.letterKeys)
  const acts = useActs(card)
  return (event: KeyboardEvent) => {
    if (!letterKeys || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
    const act = {
      v: () => ask('move'),
      m: () => ask('who'),
      d: () => ask('when'),
      e: editTitle,
      k: isWork(card) ? () => acts.finish() : undefined,
    }[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
}

function isTyping({ target, currentTarget }: KeyboardEvent): boolean {
  // Keys in a popover come by in React although it lies outside the card.
  if (!(target instanceof Element) || !currentTarget.contains(target)) return true
  return target.matches('input, textarea, select')
}
