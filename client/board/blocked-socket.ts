/** So many tries in a row that failed while the server did answer over HTTP: something on the way stops websockets. */
const TRIES = 3

/**
 * Tells a server that is gone from a proxy that lets pages through and websockets not [OFF6]. `look` asks over HTTP
 * whether the server is there.
 */
export function createBlockedSocket(
  look: () => Promise<boolean>,
  onChange: (isBlocked: boolean) => void,
) {
  let tries = 0
  let isBlocked = false
  const count = (next: number) => {
    tries = next
    if (isBlocked === tries >= TRIES) return
    isBlocked = tries >= TRIES
    onChange(isBlocked)
  }
  return {
    /** One more connection came to nothing. */
    async failed(): Promise<void> {
      const before = tries
      const isThere = await look()
      // While it was asked, a connection may have come about.
      if (tries === before) count(isThere ? tries + 1 : 0)
    },
    succeeded: () => count(0),
  }
}
