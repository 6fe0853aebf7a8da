import { create } from 'zustand'
import { usePreferences } from './preferences.ts'
import { type ScreenKind, screenKind } from './screen-kind.ts'

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
