import { useMe } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import form from '#client/ui/form.module.css'
import { chooseScreenLanguage, followPerson } from '#client/ui/language.ts'
import { usePreferences } from '#client/ui/preferences.ts'
import { Segmented } from '#client/ui/segmented.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { LANGUAGES, type Language } from '#shared/model/language.ts'
import { Setting } from './setting.tsx'

/** My language on every device, and this screen's own, which goes before it. */
export function LanguageSettings() {
  const me = useMe()
  const { send, isBusy } = useSend([['me']])
  const screen = usePreferences((preferences) => preferences.language)
  const words = texts.account
  const options = LANGUAGES.map((id) => ({
    id,
    label: <span lang={id}>{words.languages[id]}</span>,
  }))
  const save = async (language: Language) => {
    const answer = await send('PUT', '/api/me/language', { language })
    if (!answer.ok) showToast({ text: answer.error.message, tone: 'error' })
    else if (followPerson(language, me.ownDevice)) window.location.reload()
  }
  return (
    <div className={form.form}>
      <Setting label={words.language} hint={words.languageHint}>
        <Segmented
          label={words.language}
          options={options}
          value={me.language}
          onChange={(chosen) => void save(chosen)}
          isDisabled={isBusy}
        />
      </Setting>
      <Setting label={words.screenLanguage} hint={words.screenLanguageHint}>
        <Segmented<Language | 'person'>
          label={words.screenLanguage}
          options={[{ id: 'person', label: words.likePerson }, ...options]}
          value={screen ?? 'person'}
          onChange={(chosen) => chooseScreenLanguage(chosen === 'person' ? null : chosen)}
        />
      </Setting>
    </div>
  )
}
