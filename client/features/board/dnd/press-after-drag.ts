/** The press that a browser or React Aria sends after a drag ended on the card itself comes within this time. */
const ECHO_MS = 200

let endedAt = Number.NEGATIVE_INFINITY

export function markDragEnd(): void {
  endedAt = performance.now()
}

/** A press right after a drag is the end of that drag, not a wish to open the card. */
export function isEchoOfDrag(): boolean {
  return performance.now() - endedAt < ECHO_MS
}
