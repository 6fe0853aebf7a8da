import { type TextSize, type Theme, usePreferences } from './preferences.ts'

/** The two themes as they are drawn; `device` follows the system. */
export type DrawnTheme = 'light' | 'dark'

export function drawnTheme(theme: Theme, deviceIsDark: boolean): DrawnTheme {
  if (theme === 'device') return deviceIsDark ? 'dark' : 'light'
  return theme
}

function apply(theme: Theme, textSize: TextSize): void {
  const { dataset } = document.documentElement
  if (theme === 'device') delete dataset.theme
  else dataset.theme = theme
  if (textSize === 'normal') delete dataset.text
  else dataset.text = textSize
}

/** Draws the chosen theme and text size on <html>, now and after each change. */
export function startTheme(): void {
  const { theme, textSize } = usePreferences.getState()
  apply(theme, textSize)
  usePreferences.subscribe((now) => apply(now.theme, now.textSize))
}

const darkDevice = '(prefers-color-scheme: dark)'

/** Switches between light and dark, whatever the device says. */
export function toggleTheme(): void {
  const { theme, set } = usePreferences.getState()
  const drawn = drawnTheme(theme, matchMedia(darkDevice).matches)
  set({ theme: drawn === 'dark' ? 'light' : 'dark' })
}

/** The theme on the screen right now. */
export function useDrawnTheme(): DrawnTheme {
  const theme = usePreferences((preferences) => preferences.theme)
  return drawnTheme(theme, matchMedia(darkDevice).matches)
}
