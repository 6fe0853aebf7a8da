import { texts } from '#client/texts/texts.ts'
import { Select } from '#client/ui/select.tsx'
import { type Card, THEMES } from '#shared/model/card.ts'
import { useMayEdit } from './may-edit.ts'
import { Section } from './section.tsx'
import { useActs } from './use-acts.ts'

const NONE = 'none'
const OPTIONS = [
  { id: NONE, label: texts.card.noTheme },
  ...THEMES.map((id) => ({ id, label: texts.words.themes[id] })),
]

/** The theme of a task: vieringen, ouders, gebouw … */
export function ThemeChoice({ card }: { card: Card }) {
  const mayWrite = useMayEdit()
  const acts = useActs(card)
  const say = texts.card
  if (!mayWrite) {
    if (card.theme === undefined) return null
    return <Section title={say.theme}>{texts.words.themes[card.theme]}</Section>
  }
  return (
    <Section title={say.theme}>
      <Select
        label={say.theme}
        isLabelHidden
        options={OPTIONS}
        value={card.theme ?? NONE}
        onChange={(chosen) => {
          const theme = THEMES.find((id) => id === chosen) ?? null
          const word = theme === null ? say.noTheme : texts.words.themes[theme]
          acts.set({ field: 'theme', value: theme }, say.themeSet(card.title, word))
        }}
      />
    </Section>
  )
}
