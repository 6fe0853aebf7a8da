const missing = new WeakSet<object>()

// The bundler tells of every part of the app that could not be fetched, in whatever words a browser has for it.
window.addEventListener('vite:preloadError', ({ payload }) => missing.add(payload))

/** Whether a page broke because a part of the app did not come, and not because of a fault in it. */
export function isMissingPart(error: unknown): boolean {
  return typeof error === 'object' && error !== null && missing.has(error)
}
