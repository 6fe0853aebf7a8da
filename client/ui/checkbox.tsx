import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaProps } from 'react-aria-components'
import css from './checkbox.module.css'
import { classNames } from './class-names.ts'

export type CheckboxProps = Omit<AriaProps, 'children' | 'className' | 'style'> & {
  children?: ReactNode
}

/** A box to tick, with its words. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={classNames(css.checkbox)}>
      <span className={classNames(css.box)} aria-hidden>
        <Check />
      </span>
      {children !== undefined && <span className={classNames(css.words)}>{children}</span>}
    </AriaCheckbox>
  )
}
