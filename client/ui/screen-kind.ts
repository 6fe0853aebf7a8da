import type { ScreenChoice } from './preferences.ts'

/** The three places Beterbord lives: a phone in the hand, a laptop, a touch panel read from four metres. */
export type ScreenKind = 'phone' | 'laptop' | 'digibord'

const PHONE_AT_MOST = 640
const DIGIBORD_FROM = 1900

export function screenKind(width: number, choice: ScreenChoice): ScreenKind {
  if (choice === 'digibord' || width >= DIGIBORD_FROM) return 'digibord'
  return width <= PHONE_AT_MOST ? 'phone' : 'laptop'
}
