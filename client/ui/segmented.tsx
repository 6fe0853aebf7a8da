import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { classNames } from './class-names.ts'
import css from './segmented.module.css'

export type SegmentedProps<Key extends string> = {
  label: string
  options: readonly { readonly id: Key; readonly label: ReactNode }[]
  /** `null` while nothing was chosen. */
  value: Key | null
  onChange: (key: Key) => void
  isDisabled?: boolean
}

/** A few choices side by side, of which one holds. */
export function Segmented<Key extends string>(props: SegmentedProps<Key>) {
  const { label, options, value, onChange, isDisabled = false } = props
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classNames(css.group)}
      selectionMode="single"
      disallowEmptySelection={value !== null}
      isDisabled={isDisabled}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id))
        if (chosen) onChange(chosen.id)
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={classNames(css.option)}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
