import { startTransition, useEffect, useState } from 'react'
import type { CardId } from '#shared/model/ids.ts'

/** About what a laptop shows of a column; on a larger screen the next ones follow before anybody reads that far. */
const AT_FIRST = 5
/** How many more a column draws at a time: with four columns no step keeps a hand waiting on a slow panel. */
const STEP = 1

/**
 * The cards of a list that are drawn: at first those in sight, so that a board can be used as soon as it is seen, and
 * the others right after, a few at a time. Once all are there, what is added is there at once.
 */
export function useRevealed(cards: readonly CardId[]): readonly CardId[] {
  const [count, setCount] = useState(AT_FIRST)
  if (count !== Infinity && count >= cards.length) setCount(Infinity)
  useEffect(() => {
    if (count === Infinity) return
    const timer = setTimeout(() => startTransition(() => setCount(count + STEP)))
    return () => clearTimeout(timer)
  }, [count])
  return count < cards.length ? cards.slice(0, count) : cards
}
