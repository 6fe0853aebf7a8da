import { language, texts } from '#client/texts/texts.ts'
import { LANGUAGES } from '#shared/model/language.ts'
import { chooseScreenLanguage } from './language.ts'
import { Segmented } from './segmented.tsx'

/** Another language for this screen, before anybody is signed in. */
export function LanguageSwitch() {
  return (
    <Segmented
      label={texts.account.screenLanguage}
      options={LANGUAGES.map((id) => ({
        id,
        label: <span lang={id}>{texts.account.languages[id]}</span>,
      }))}
      value={language}
      onChange={chooseScreenLanguage}
    />
  )
}
