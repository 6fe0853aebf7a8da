const WITHOUT_MS = 1000

/** Acts as soon as the screen has nothing else to do. Returns what calls it off. */
export function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, WITHOUT_MS)
    return () => clearTimeout(timer)
  }
  const asked = window.requestIdleCallback(act)
  return () => window.cancelIdleCallback(asked)
}
