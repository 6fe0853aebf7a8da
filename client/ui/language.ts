import { LANGUAGES, type Language } from '#shared/model/language.ts'
import { usePreferences } from './preferences.ts'

const KEY = 'beterbord-language'

/** The language to speak here: this screen's own, or that of who signed in here last. */
export function wantedLanguage(): Language {
  return usePreferences.getState().language ?? personsLanguage() ?? 'nl'
}

function personsLanguage(): Language | undefined {
  const kept = sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY)
  return LANGUAGES.find((language) => language === kept)
}

/**
 * Keeps the language of who is signed in for the next start, on a shared computer until the tab closes. True when this
 * page should start again to speak it.
 */
export function followPerson(language: Language, ownDevice: boolean): boolean {
  const before = wantedLanguage()
  const storage = ownDevice ? localStorage : sessionStorage
  storage.setItem(KEY, language)
  return wantedLanguage() !== before
}

/** This screen's own language, or `null` for that of whoever signs in; then starts the page again. */
export function chooseScreenLanguage(language: Language | null): void {
  const before = wantedLanguage()
  usePreferences.getState().set({ language })
  if (wantedLanguage() !== before) window.location.reload()
}
