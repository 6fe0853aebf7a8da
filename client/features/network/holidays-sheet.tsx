import { useQuery } from '@tanstack/react-query'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { fetched } from '#client/api/request.ts'
import { useToday } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, IconButton } from '#client/ui/button.tsx'
import { DayInput } from '#client/ui/day-input.tsx'
import form from '#client/ui/form.module.css'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { Day } from '#shared/model/ids.ts'
import type { SchoolHolidays } from '#shared/protocol/network.ts'
import css from './network.module.css'

type SchoolName = { readonly id: string; readonly name: string }

/** The days off of one school: the shipped table of its region, to be changed as the school likes. */
export function HolidaysSheet({ school, onClose }: { school: SchoolName; onClose: () => void }) {
  const { data } = useQuery({
    queryKey: ['holidays', school.id],
    queryFn: () => fetched<SchoolHolidays>(`/api/schools/${school.id}/holidays`),
  })
  if (data) return <HolidaysForm school={school} known={data} onClose={onClose} />
  return (
    <Sheet title={texts.network.holidaysOf(school.name)} isOpen size="large" onClose={onClose}>
      <Skeleton />
    </Sheet>
  )
}

type Row = { readonly key: number; name: string; firstOn: Day | null; lastOn: Day | null }

function HolidaysForm(props: { school: SchoolName; known: SchoolHolidays; onClose: () => void }) {
  const { school, known, onClose } = props
  const today = useToday()
  const [rows, setRows] = useState<Row[]>(() =>
    known.holidays.map((holiday, key) => ({ key, ...holiday })),
  )
  const [isChecked, setChecked] = useState(false)
  const { send, isBusy, error } = useSend([['holidays', school.id], ['team']])
  const change = (key: number, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const add = () => {
    const key = Math.max(-1, ...rows.map((row) => row.key)) + 1
    setRows([...rows, { key, name: texts.network.newHoliday, firstOn: today, lastOn: today }])
  }
  const save = async () => {
    setChecked(true)
    if (rows.some((row) => faultOf(row) !== undefined)) return
    const holidays = rows.map(({ name, firstOn, lastOn }) => ({ name, firstOn, lastOn }))
    const answer = await send('PUT', `/api/schools/${school.id}/holidays`, holidays)
    if (!answer.ok) return
    showToast({ text: texts.network.holidaysSaved(school.name) })
    onClose()
  }
  return (
    <FormSheet
      title={texts.network.holidaysOf(school.name)}
      size="large"
      fault={error?.message}
      error={error}
      isBusy={isBusy}
      onSubmit={save}
      onClose={onClose}
    >
      <p className={form.hint}>{texts.network.holidaysSource(known.source)}</p>
      <ul className={css.holidays}>
        {rows.map((row) => (
          <HolidayRow
            key={row.key}
            row={row}
            fault={isChecked ? faultOf(row) : undefined}
            onChange={(part) => change(row.key, part)}
            onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
          />
        ))}
      </ul>
      <div>
        <Button icon={Plus} onPress={add}>
          {texts.network.addHoliday}
        </Button>
      </div>
    </FormSheet>
  )
}

function HolidayRow(props: {
  row: Row
  fault: string | undefined
  onChange: (part: Partial<Row>) => void
  onRemove: () => void
}) {
  const { row, fault, onChange, onRemove } = props
  return (
    <li className={css.holiday}>
      <TextInput
        label={texts.network.holidayName}
        value={row.name}
        onChange={(name) => onChange({ name })}
        error={fault}
      />
      <DayInput
        label={texts.network.holidayFirst}
        value={row.firstOn}
        onChange={(firstOn) => onChange({ firstOn })}
      />
      <DayInput
        label={texts.network.holidayLast}
        value={row.lastOn}
        onChange={(lastOn) => onChange({ lastOn })}
      />
      <IconButton icon={X} label={texts.network.removeHoliday(row.name)} onPress={onRemove} />
    </li>
  )
}

function faultOf({ name, firstOn, lastOn }: Row): string | undefined {
  if (name.trim() === '' || firstOn === null || lastOn === null) {
    return texts.network.holidayUnnamed
  }
  return lastOn < firstOn ? texts.network.holidayBackwards : undefined
}
