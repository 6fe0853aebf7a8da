import type { ReactNode } from 'react'
import { BrandMark } from '#client/ui/brand.tsx'
import css from './notice.module.css'

/** A whole page with one thing to say. */
export function Notice(props: { title: string; text: string; children?: ReactNode }) {
  return (
    <main className={css.page}>
      <div className={css.notice}>
        <span className={css.brand}>
          <BrandMark />
        </span>
        <h1>{props.title}</h1>
        <p>{props.text}</p>
        {props.children}
      </div>
    </main>
  )
}
