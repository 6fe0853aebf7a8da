import type { LucideIcon } from 'lucide-react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import css from './choice.module.css'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import { Icon } from './icon.tsx'

export type ChoiceProps<Key extends string> = {
  label: string
  options: readonly {
    readonly id: Key
    readonly title: string
    /** What choosing it means, in one line. */
    readonly meaning: string
    readonly icon?: LucideIcon
  }[]
  value: Key
  onChange: (key: Key) => void
}

/** One of a few answers, each with a line that says what it means. */
export function Choice<Key extends string>({ label, options, value, onChange }: ChoiceProps<Key>) {
  return (
    <RadioGroup
      className={classNames(field.field)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key)
        if (chosen) onChange(chosen.id)
      }}
    >
      <Label className={classNames(field.label)}>{label}</Label>
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className={classNames(css.option)}>
          <span className={css.ring} aria-hidden />
          <span className={css.words}>
            <strong>{option.title}</strong>
            <span>{option.meaning}</span>
          </span>
          {option.icon && <Icon icon={option.icon} />}
        </Radio>
      ))}
    </RadioGroup>
  )
}
