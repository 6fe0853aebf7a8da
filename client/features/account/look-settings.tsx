import { texts } from '#client/texts/texts.ts'
import { Checkbox } from '#client/ui/checkbox.tsx'
import form from '#client/ui/form.module.css'
import { SCREENS, TEXT_SIZES, THEMES, usePreferences } from '#client/ui/preferences.ts'
import { Segmented } from '#client/ui/segmented.tsx'
import css from './account.module.css'
import { Setting } from './setting.tsx'

/** How Beterbord looks and listens on this device. */
export function LookSettings() {
  const { theme, textSize, screen, letterKeys, set } = usePreferences()
  const words = texts.account
  return (
    <div className={form.form}>
      <Setting label={words.theme}>
        <Segmented
          label={words.theme}
          options={THEMES.map((id) => ({ id, label: words.themes[id] }))}
          value={theme}
          onChange={(chosen) => set({ theme: chosen })}
        />
      </Setting>
      <Setting label={words.textSize}>
        <Segmented
          label={words.textSize}
          options={TEXT_SIZES.map((id) => ({ id, label: words.textSizes[id] }))}
          value={textSize}
          onChange={(chosen) => set({ textSize: chosen })}
        />
      </Setting>
      <Setting label={words.screen} hint={words.screenHint}>
        <Segmented
          label={words.screen}
          options={SCREENS.map((id) => ({ id, label: words.screens[id] }))}
          value={screen}
          onChange={(chosen) => set({ screen: chosen })}
        />
      </Setting>
      <div>
        <Checkbox isSelected={letterKeys} onChange={(on) => set({ letterKeys: on })}>
          {words.letterKeys}
        </Checkbox>
        <p className={css.underBox}>{words.letterKeysHint}</p>
      </div>
    </div>
  )
}
