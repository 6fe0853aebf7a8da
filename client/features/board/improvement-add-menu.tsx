import { Plus } from 'lucide-react'
import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Menu, MenuItem } from '#client/ui/menu.tsx'
import { openQuickAdd } from './board-ui.ts'
import { COLUMN_OF, SECTIONS } from './improvement-shown.ts'

/** At the foot of a digibord, where hands are: opens the quick add of any section. */
export function ImprovementAddMenu() {
  const mayWrite = useBoardState((state) => state.mayWrite)
  if (!mayWrite) return null
  const say = texts.improvement
  return (
    <Menu
      label={say.newCardIn}
      placement="top end"
      trigger={
        <Button icon={Plus} size="large">
          {say.newCard}
        </Button>
      }
    >
      {SECTIONS.flatMap((section) => {
        const column = COLUMN_OF[section]
        if (column === undefined) return []
        return (
          <MenuItem key={section} onAction={() => openQuickAdd(column)}>
            {say.sections[section]}
          </MenuItem>
        )
      })}
    </Menu>
  )
}
