/** The languages of the interface, each by its own code (ISO 639). */
export const LANGUAGES = ['nl', 'fy', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
