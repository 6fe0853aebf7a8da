import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Language } from '#shared/model/language.ts'

export const THEMES = ['device', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
export type TextSize = (typeof TEXT_SIZES)[number]
export const SCREENS = ['auto', 'digibord'] as const
export type ScreenChoice = (typeof SCREENS)[number]

type Preferences = {
  readonly theme: Theme
  readonly textSize: TextSize
  readonly screen: ScreenChoice
  /** Whether single letters are shortcuts on a board (WCAG 2.1.4 asks for a switch). */
  readonly letterKeys: boolean
  /** This screen's own language; `null` speaks that of whoever signs in. */
  readonly language: Language | null
  set(
    change: Partial<Pick<Preferences, 'theme' | 'textSize' | 'screen' | 'letterKeys' | 'language'>>,
  ): void
}

/** How this device shows things. Kept on the device, nothing personal in it. */
export const usePreferences = create<Preferences>()(
  persist(
    (set): Preferences => ({
      theme: 'device',
      textSize: 'normal',
      screen: 'auto',
      letterKeys: true,
      language: null,
      set: (change) => set(change),
    }),
    { name: 'beterbord-preferences', version: 1 },
  ),
)
