import { Check, ChevronDown } from 'lucide-react'
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import { Icon } from './icon.tsx'
import menu from './menu.module.css'
import css from './select.module.css'

export type SelectProps<Key extends string> = {
  label: string
  options: readonly { readonly id: Key; readonly label: string }[]
  value: Key | null
  onChange: (key: Key) => void
  placeholder?: string
  description?: string
  error?: string | undefined
  isDisabled?: boolean
  isLabelHidden?: boolean
}

/** One choice out of a list. Not the native one: that is dead for a second finger. */
export function Select<Key extends string>(props: SelectProps<Key>) {
  const { label, options, value, onChange, placeholder = '', description, error } = props
  return (
    <AriaSelect
      className={classNames(field.field)}
      value={value}
      placeholder={placeholder}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key)
        if (chosen) onChange(chosen.id)
      }}
    >
      <Label className={classNames(props.isLabelHidden ? 'only-spoken' : field.label)}>
        {label}
      </Label>
      <Button className={classNames(field.input, css.button)}>
        <SelectValue className={classNames(css.value)}>
          {({ selectedText }) => selectedText || placeholder}
        </SelectValue>
        <Icon icon={ChevronDown} />
      </Button>
      {description !== undefined && (
        <Text slot="description" className={classNames(field.hint)}>
          {description}
        </Text>
      )}
      {error !== undefined && (
        <Text slot="errorMessage" className={classNames(field.error)}>
          {error}
        </Text>
      )}
      <Popover className={classNames(menu.popover, css.popover)}>
        <ListBox className={classNames(menu.menu)} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={classNames(menu.item)}>
              <span className={classNames(menu.words)}>{option.label}</span>
              <Check aria-hidden className={classNames(css.check)} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
