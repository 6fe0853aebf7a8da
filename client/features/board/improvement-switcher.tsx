import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { DropArea } from './dnd/drop-area.tsx'
import { COLUMN_OF, SECTIONS, type SectionName } from './improvement-shown.ts'
import css from './improvement-switcher.module.css'

type Props = { section: SectionName; onChoose: (section: SectionName) => void }

/** On a narrow screen: which section is shown. A card that is dragged onto a name goes to that section. */
export function ImprovementSwitcher({ section, onChoose }: Props) {
  return (
    <ToggleButtonGroup
      data-sideways
      aria-label={texts.improvement.switcher}
      className={classNames(css.switcher)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[section]}
      onSelectionChange={(keys) => {
        const chosen = SECTIONS.find((name) => keys.has(name))
        if (chosen !== undefined) onChoose(chosen)
      }}
    >
      {SECTIONS.map((name) => (
        <Target key={name} name={name} />
      ))}
    </ToggleButtonGroup>
  )
}

function Target({ name }: { name: SectionName }) {
  const column = COLUMN_OF[name]
  const tab = (
    <ToggleButton id={name} className={classNames(css.tab)}>
      {texts.improvement.sections[name]}
    </ToggleButton>
  )
  if (column === undefined) return tab
  return (
    <DropArea column={column} className={css.target}>
      {tab}
    </DropArea>
  )
}
