import { LANGUAGES, type Language } from '#shared/model/language.ts'
import { usePreferences } from './preferences.ts'

const KEY = 'beterbord-language'

/** The language to speak here: this screen's own, or that of who signed in here last. */
export function wantedLanguage(): Language {
  return usePreferences.getState().language ?? personsLanguage() ?? 'nl'
}

function personsLanguage(): Language | undefined {
  const kept = localStorage.getItem(KEY)
  return LANGUAGES.find((language) => language === kept)
}

/** Keeps the language of who is signed in for the next start. True when this page should start again to speak it. */
export function followPerson(language: Language): boolean {
  const before = wantedLanguage()
  localStorage.setItem(KEY, language)
  return wantedLanguage() !== before
}

/** After signing out nothing of a person stays on the device. */
export function forgetPersonsLanguage(): void {
  localStorage.removeItem(KEY)
}

/** This screen's own language, or `null` for that of whoever signs in; then starts the page again. */
export function chooseScreenLanguage(language: Language | null): void {
  const before = wantedLanguage()
  usePreferences.getState().set({ language })
  if (wantedLanguage() !== before) window.location.reload()
}
