import type { Language } from '#shared/model/language.ts'
import type { Texts } from './complete.ts'
import { nl } from './nl.ts'

/** Every sentence on the screen, in the language that is spoken. */
export let texts: Texts = nl
export let language: Language = 'nl'

const LOADED: { readonly [Code in Language]: () => Promise<Texts> } = {
  nl: async () => nl,
  fy: async () => (await import('./fy.ts')).fy,
  en: async () => (await import('./en.ts')).en,
}

/**
 * Chooses the language. Call before the modules of the app load, since they may keep sentences. Stays Dutch when the
 * sentences cannot be fetched.
 */
export async function speak(wanted: Language): Promise<void> {
  try {
    use(await LOADED[wanted](), wanted)
  } catch {
    use(nl, 'nl')
  }
}

/** Takes these sentences; tests give their own. */
export function use(sentences: Texts, spoken: Language): void {
  texts = sentences
  language = spoken
  document.documentElement.lang = spoken
}
