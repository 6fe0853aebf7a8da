/** This long after the last key a card is still in somebody's hands. */
const TYPING_MS = 5000

let typedAt = Number.NEGATIVE_INFINITY

/** Call at every change of a text by the keys of this screen. */
export function noteTyping(): void {
  typedAt = performance.now()
}

/** [C9] Somebody at this screen typed just now: an elbow elsewhere may not take the card away. */
export function isBeingTyped(): boolean {
  return performance.now() - typedAt < TYPING_MS
}
