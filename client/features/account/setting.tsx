import type { ReactNode } from 'react'
import form from '#client/ui/form.module.css'
import css from './account.module.css'

/** One thing to choose about how it looks or speaks. */
export function Setting(props: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div className={css.setting}>
      <span className={css.label} aria-hidden>
        {props.label}
      </span>
      {props.children}
      {props.hint !== undefined && <p className={form.hint}>{props.hint}</p>}
    </div>
  )
}
