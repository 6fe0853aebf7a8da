import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import css from './chip.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

export type Tone =
  | 'stone'
  | 'amber'
  | 'mint'
  | 'sky'
  | 'lilac'
  | 'peach'
  | 'butter'
  | 'rose'
  | 'accent'
  /** Without paper: just icon and word. */
  | 'bare'

/** A small fact: icon and word. The tint says what kind it is, never how urgent. */
export function Chip(props: { icon?: LucideIcon; tone?: Tone; children: ReactNode }) {
  const { icon, tone = 'stone', children } = props
  return (
    <span className={classNames(css.chip, css[tone])}>
      {icon && <Icon icon={icon} />}
      <span>{children}</span>
    </span>
  )
}
