import { create } from 'zustand'
import { type ScreenChoice, usePreferences } from './preferences.ts'

/** The three places Beterbord lives: a phone in the hand, a laptop, a touch panel read from four metres. */
export type ScreenKind = 'phone' | 'laptop' | 'digibord'

const PHONE_AT_MOST = 640
const DIGIBORD_FROM = 1900

export function screenKind(width: number, choice: ScreenChoice): ScreenKind {
  if (choice === 'digibord' || width >= DIGIBORD_FROM) return 'digibord'
  return width <= PHONE_AT_MOST ? 'phone' : 'laptop'
}

function current(): ScreenKind {
  return screenKind(window.innerWidth, usePreferences.getState().screen)
}

const useScreenStore = create<{ kind: ScreenKind }>(() => ({ kind: current() }))

/** Keeps `data-screen` on <html> and `useScreen` true to the window. */
export function startScreen(): void {
  const update = () => {
    const kind = current()
    document.documentElement.dataset.screen = kind
    if (useScreenStore.getState().kind !== kind) useScreenStore.setState({ kind })
  }
  update()
  window.addEventListener('resize', update)
  usePreferences.subscribe(update)
}

/** Which of the three layouts fits this screen. */
export function useScreen(): ScreenKind {
  return useScreenStore((state) => state.kind)
}
