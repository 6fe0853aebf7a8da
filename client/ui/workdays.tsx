import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import type { Weekday } from '#shared/model/people.ts'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import { listLabel, shortWeekday } from './format.ts'
import css from './workdays.module.css'

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5]

/** The days somebody works, five buttons. */
export function WorkdaysInput(props: {
  label: string
  value: readonly Weekday[]
  onChange: (days: Weekday[]) => void
}) {
  return (
    <div className={field.field}>
      <span className={field.label} aria-hidden>
        {props.label}
      </span>
      <ToggleButtonGroup
        aria-label={props.label}
        className={classNames(css.days)}
        selectionMode="multiple"
        selectedKeys={props.value.map(String)}
        onSelectionChange={(keys) =>
          props.onChange(WEEK.filter((weekday) => keys.has(String(weekday))))
        }
      >
        {WEEK.map((weekday) => (
          <ToggleButton key={weekday} id={String(weekday)} className={classNames(css.day)}>
            {shortWeekday(weekday)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}

/** `ma, di en wo`, `ma t/m vr`; nothing known reads as such. */
export function workdaysLabel(days: readonly Weekday[]): string {
  const sorted = WEEK.filter((weekday) => days.includes(weekday))
  const first = sorted[0]
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return texts.people.noWorkdays
  const isRow = last - first + 1 === sorted.length
  if (isRow && sorted.length > 2) {
    return `${shortWeekday(first)}\u00a0t/m\u00a0${shortWeekday(last)}`
  }
  return listLabel(sorted.map(shortWeekday))
}
