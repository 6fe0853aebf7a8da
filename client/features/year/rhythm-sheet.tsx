import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { TypeOnPhone } from '#client/board/type-on-phone.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button, IconButton } from '#client/ui/button.tsx'
import { DayInput } from '#client/ui/day-input.tsx'
import form from '#client/ui/form.module.css'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { longWeekday } from '#client/ui/format.ts'
import { Select } from '#client/ui/select.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { Weekday } from '#shared/model/people.ts'
import { SESSION_MODES } from '#shared/model/session.ts'
import { MAX_RHYTHMS, MAX_SHIFT_NAME } from '#shared/model/year-plan.ts'
import type { WantedRhythm, YearPlan } from '#shared/protocol/year-plan.ts'
import { RHYTHM_FIELD, typedInYear } from './typed-in-year.ts'
import { usePlanSend } from './use-year-plan.ts'
import css from './year-page.module.css'

type Row = WantedRhythm & { readonly key: string }

/** When the team holds its sessions: kind, day, time, how often, for whom. */
export function RhythmSheet({ plan, onClose }: { plan: YearPlan; onClose: () => void }) {
  const { id, code } = useTeam()
  const today = useToday()
  const [rows, setRows] = useState<readonly Row[]>(() =>
    plan.rhythms.map(({ id: key, ...rhythm }) => ({ key, ...rhythm })),
  )
  const { send, isBusy, error } = usePlanSend()
  const say = texts.year.edit
  const add = () => {
    const made = { mode: 'workSession', weekday: 3, time: '15:15', everyWeeks: 4 } as const
    const key = `${rows.length}-${Date.now()}`
    setRows([...rows, { ...made, key, shift: '', firstOn: today, lastOn: null }])
  }
  const save = async () => {
    const rhythms = rows.map(({ key: _key, ...rhythm }) => rhythm)
    const answer = await send('PUT', `/api/teams/${id}/rhythms`, { rhythms })
    if (!answer.ok) return
    showToast({ text: say.saved })
    onClose()
  }
  return (
    <FormSheet
      title={say.title}
      size="large"
      fault={error?.message}
      error={error}
      isBusy={isBusy}
      onSubmit={save}
      onClose={onClose}
    >
      <p className={form.hint}>{say.about}</p>
      <ul className={css.rhythms}>
        {rows.map((row) => (
          <RhythmRow
            key={row.key}
            row={row}
            onChange={(part) =>
              setRows(rows.map((each) => (each.key === row.key ? { ...each, ...part } : each)))
            }
            onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
          />
        ))}
      </ul>
      <div className={form.buttons}>
        {rows.length < MAX_RHYTHMS && (
          <Button icon={Plus} onPress={add}>
            {say.add}
          </Button>
        )}
        <TypeOnPhone at={{ path: typedInYear(code, RHYTHM_FIELD) }} />
      </div>
    </FormSheet>
  )
}

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5]
const OFTEN = ['once', '1', '2', '3', '4', '6', '8'] as const

function RhythmRow(props: {
  row: Row
  onChange: (part: Partial<Row>) => void
  onRemove: () => void
}) {
  const { row, onChange, onRemove } = props
  const say = texts.year.edit
  const mode = texts.session.modes[row.mode]
  const isOnce = row.lastOn !== null && row.lastOn === row.firstOn
  return (
    <li className={css.rhythm}>
      <Select
        label={say.mode}
        value={row.mode}
        options={SESSION_MODES.map((id) => ({ id, label: texts.session.modes[id] }))}
        onChange={(chosen) => onChange({ mode: chosen })}
      />
      <Select
        label={say.weekday}
        value={String(row.weekday)}
        options={WEEK.map((day) => ({ id: String(day), label: longWeekday(day) }))}
        onChange={(key) => onChange({ weekday: WEEK.find((day) => String(day) === key) ?? 1 })}
      />
      <TextInput
        label={say.time}
        inputMode="numeric"
        value={row.time}
        onChange={(time) => onChange({ time })}
      />
      <IconButton icon={X} label={say.remove(mode)} onPress={onRemove} />
      <Select
        label={say.every}
        value={isOnce ? 'once' : String(row.everyWeeks)}
        options={OFTEN.map((id) => ({
          id,
          label: id === 'once' ? say.once : say.weeks(Number(id)),
        }))}
        onChange={(key) =>
          onChange(
            key === 'once'
              ? { everyWeeks: 1, lastOn: row.firstOn, weekday: weekdayIn(row) }
              : { everyWeeks: Number(key), lastOn: null },
          )
        }
      />
      <DayInput
        label={say.first}
        value={row.firstOn}
        onChange={(day) => {
          if (day === null) return
          const first = { ...row, firstOn: day }
          onChange(
            isOnce ? { firstOn: day, lastOn: day, weekday: weekdayIn(first) } : { firstOn: day },
          )
        }}
      />
      <TextInput
        label={say.shift}
        value={row.shift}
        onChange={(name) => onChange({ shift: name.slice(0, MAX_SHIFT_NAME) })}
      />
    </li>
  )
}

/** What happens once is on the weekday of its day. */
function weekdayIn({ firstOn, weekday }: Row): Weekday {
  const day = new Date(`${firstOn}T00:00:00Z`).getUTCDay()
  return WEEK.find((candidate) => candidate === day) ?? weekday
}
