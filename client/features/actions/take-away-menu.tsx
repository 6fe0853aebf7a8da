import { Download } from 'lucide-react'
import { TABLE_FORMATS, type TableFormat, takeAway } from '#client/tables/take-away.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Menu, MenuItem } from '#client/ui/menu.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { ActionRow } from './action-rows.ts'
import { actionTable } from './action-table.ts'

/** Excel or CSV, with the rows that are on the screen. */
export function TakeAwayMenu({ rows, name }: { rows: readonly ActionRow[]; name: string }) {
  const say = texts.actionList
  const take = async (format: TableFormat) => {
    const answer = await takeAway(actionTable(rows, name), format)
    if (!answer.ok) showToast({ text: answer.error.message, tone: 'error' })
  }
  return (
    <Menu label={say.takeAway} trigger={<Button icon={Download}>{say.takeAway}</Button>}>
      {TABLE_FORMATS.map((format) => (
        <MenuItem key={format} onAction={() => void take(format)}>
          {say.formats[format]}
        </MenuItem>
      ))}
    </Menu>
  )
}
