type Listeners = Readonly<Record<string, (event: Event) => void>>

/** Listens until the returned function is called. Listeners may prevent what the browser would do. */
export function listenOn(target: EventTarget, listeners: Listeners): () => void {
  const entries = Object.entries(listeners)
  for (const [type, listener] of entries) {
    target.addEventListener(type, listener, { passive: false })
  }
  return () => {
    for (const [type, listener] of entries) target.removeEventListener(type, listener)
  }
}

/** What ends a drag without a drop, and what the browser would begin in the middle of one. */
export function listenAround(cancel: () => void): () => void {
  const stops = [
    listenOn(window, { contextmenu: preventDefault, dragstart: preventDefault }),
    listenOn(document, {
      visibilitychange: cancel,
      keydown: (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Escape') cancel()
      },
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function preventDefault(event: Event): void {
  event.preventDefault()
}
