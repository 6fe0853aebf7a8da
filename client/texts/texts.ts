import { nl } from './nl.ts'

/** Every sentence on the screen. */
export const texts = nl
