import type { LucideIcon } from 'lucide-react'
import { classNames } from './class-names.ts'
import css from './icon.module.css'

/** A lucide icon in the size of the text round it; decoration, so a screen reader skips it. */
export function Icon({ icon: Drawing, className }: { icon: LucideIcon; className?: string }) {
  return <Drawing aria-hidden className={classNames(css.icon, className)} />
}
