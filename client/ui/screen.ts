import { create } from 'zustand'
import { usePreferences } from './preferences.ts'
import { type ScreenKind, screenKind } from './screen-kind.ts'

/** A session is drawn as on a digibord on everything but a phone, so that the same picture stands on every screen. */
let isInSession = false

function current(): ScreenKind {
  const { innerWidth: width, innerHeight: height } = window
  const kind = screenKind(width, usePreferences.getState().screen)
  return isInSession && kind !== 'phone' && width >= 900 && width > height ? 'digibord' : kind
}

const useScreenStore = create<{ kind: ScreenKind }>(() => ({ kind: current() }))

let updateScreen = () => {}

/** Call when a session comes on the screen, and with `false` when it leaves. */
export function setSessionScreen(shown: boolean): void {
  isInSession = shown
  updateScreen()
}

/** Keeps `data-screen` and `data-zoomed-in` on <html> and `useScreen` true to the window. */
export function startScreen(): void {
  const update = () => {
    const kind = current()
    document.documentElement.dataset.screen = kind
    if (useScreenStore.getState().kind !== kind) useScreenStore.setState({ kind })
  }
  updateScreen = update
  update()
  const { visualViewport: seen } = window
  seen?.addEventListener('resize', () =>
    document.documentElement.toggleAttribute('data-zoomed-in', seen.scale > 1.01),
  )
  window.addEventListener('resize', update)
  usePreferences.subscribe(update)
}

/** Which of the three layouts fits this screen. */
export function useScreen(): ScreenKind {
  return useScreenStore((state) => state.kind)
}
