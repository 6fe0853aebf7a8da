import { Download, Printer } from 'lucide-react'
import { TABLE_FORMATS, type TableFormat, takeAway } from '#client/tables/take-away.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { Menu, MenuItem } from '#client/ui/menu.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { Table } from '#shared/protocol/tables.ts'
import css from './take-away-menu.module.css'

type Props = {
  /** What is on the page, as a table. */
  tableOf: () => Table
  withNames: boolean
  onWithNames: (withNames: boolean) => void
}

/** On paper, or as a file with the numbers that are on the page. */
export function TakeAwayMenu({ tableOf, withNames, onWithNames }: Props) {
  const say = texts.director.table
  const take = async (format: TableFormat) => {
    const answer = await takeAway(tableOf(), format)
    if (!answer.ok) showToast({ text: answer.error.message, tone: 'error' })
  }
  return (
    <div className={css.tools} data-no-print>
      <Checkbox isSelected={!withNames} onChange={(without) => onWithNames(!without)}>
        {say.withoutNames}
      </Checkbox>
      <Button icon={Printer} onPress={() => window.print()}>
        {say.print}
      </Button>
      <Menu label={say.download} trigger={<Button icon={Download}>{say.download}</Button>}>
        {TABLE_FORMATS.map((format) => (
          <MenuItem key={format} onAction={() => void take(format)}>
            {texts.actionList.formats[format]}
          </MenuItem>
        ))}
      </Menu>
    </div>
  )
}
