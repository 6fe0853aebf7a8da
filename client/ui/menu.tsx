import type { LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  MenuTrigger,
  Popover,
  type PopoverProps,
  Separator,
} from 'react-aria-components'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import css from './menu.module.css'

export type MenuProps = {
  label: string
  /** The button that opens it. */
  trigger: ReactElement
  placement?: PopoverProps['placement']
  children: ReactNode
}

/** A list of verbs behind a button. */
export function Menu({ label, trigger, placement = 'bottom end', children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classNames(css.popover)} placement={placement}>
        <AriaMenu aria-label={label} className={classNames(css.menu)}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

export type MenuItemProps = {
  icon?: LucideIcon
  /** Text beside the words, at the end. */
  note?: ReactNode
  /** Drawn before the words instead of an icon. */
  mark?: ReactNode
  isCurrent?: boolean
  isDisabled?: boolean
  href?: string
  onAction?: () => void
  /** Words for typing ahead, when the children are more than a string. */
  textValue?: string
  children: ReactNode
}

export function MenuItem(props: MenuItemProps) {
  const { icon, note, mark, isCurrent = false, isDisabled = false, children } = props
  const textValue = props.textValue ?? (typeof children === 'string' ? children : '')
  return (
    <AriaMenuItem
      className={classNames(css.item)}
      textValue={textValue}
      isDisabled={isDisabled}
      {...(props.href === undefined ? {} : { href: props.href })}
      {...(props.onAction === undefined ? {} : { onAction: props.onAction })}
      {...(isCurrent ? { 'aria-current': props.href === undefined ? 'true' : 'page' } : {})}
      data-current={isCurrent || undefined}
    >
      {mark}
      {icon && <Icon icon={icon} />}
      <span className={classNames(css.words)}>{children}</span>
      {note !== undefined && <span className={classNames(css.note)}>{note}</span>}
    </AriaMenuItem>
  )
}

export function MenuSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection className={classNames(css.section)}>
      <Header className={classNames(css.title)}>{title}</Header>
      {children}
    </AriaMenuSection>
  )
}

export function MenuDivider() {
  return <Separator className={classNames(css.divider)} />
}
