import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Link,
} from 'react-aria-components'
import css from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'soft'
export type ButtonSize = 'small' | 'medium' | 'large'

type Look = {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: LucideIcon | undefined
  iconAfter?: LucideIcon | undefined
  /** The shortcut letter, drawn at the end. */
  letter?: string | undefined
  wide?: boolean
  /** What it started is still going on. */
  isBusy?: boolean
  children: ReactNode
}

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'isPending'> &
  Look & { className?: string; ref?: Ref<HTMLButtonElement> }

function ignore(): void {}

function lookOf({ variant = 'plain', size = 'medium', wide = false }: Look): string {
  return classNames(css.button, css[variant], css[size], wide && css.wide)
}

function Face({ icon, iconAfter, letter, children }: Look) {
  return (
    <>
      {icon && <Icon icon={icon} />}
      <span className={css.words}>{children}</span>
      {iconAfter && <Icon icon={iconAfter} />}
      {letter && <kbd className={css.letter}>{letter}</kbd>}
    </>
  )
}

/** Says in words what it does. Reacts to a second finger too, which a plain button does not. */
export function Button(props: ButtonProps) {
  const { variant, size, icon, iconAfter, letter, wide, isBusy, children, className, ...rest } =
    props
  // While busy it keeps the focus but does nothing: no press, no second submit.
  const act = isBusy ? { type: 'button' as const, onPress: ignore, 'aria-disabled': true } : {}
  return (
    <AriaButton
      {...rest}
      {...act}
      className={classNames(lookOf(props), isBusy && css.busy, className)}
    >
      <Face icon={icon} iconAfter={iconAfter} letter={letter}>
        {children}
      </Face>
    </AriaButton>
  )
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink(props: Look & { href: string; download?: boolean }) {
  const { icon, iconAfter, letter, children, href, download = false } = props
  return (
    <Link href={href} {...(download ? { download } : {})} className={lookOf(props)}>
      <Face icon={icon} iconAfter={iconAfter} letter={letter}>
        {children}
      </Face>
    </Link>
  )
}

export type IconButtonProps = Omit<
  AriaButtonProps,
  'children' | 'className' | 'style' | 'aria-label'
> & {
  icon: LucideIcon
  /** What it does, for who cannot see the icon. */
  label: string
  variant?: ButtonVariant
  size?: ButtonSize
  className?: string
  ref?: Ref<HTMLButtonElement>
}

/** Only for signs that everybody knows: close, more, search. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, variant = 'quiet', size = 'medium', className, ...rest } = props
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={classNames(css.button, css[variant], css[size], css.square, className)}
    >
      <Icon icon={icon} />
    </AriaButton>
  )
}
