import type { ReactNode } from 'react'
import css from './strip.module.css'

/** One block of the strip under the title: a word and what it says. */
export function StripBlock({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css.block}>
      <p className={css.label}>{label}</p>
      <div className={css.value}>{children}</div>
    </div>
  )
}
