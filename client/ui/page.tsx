import type { ReactNode } from 'react'
import css from './page.module.css'
import { useScreen } from './screen.ts'

/** The head of a page: its name, one quiet fact, and what you can do. On a phone the bar already says the name. */
export function PageHead(props: { title: string; fact?: ReactNode; children?: ReactNode }) {
  const isPhone = useScreen() === 'phone'
  if (isPhone && props.fact === undefined && props.children === undefined) return null
  return (
    <header className={css.head}>
      <div className={css.titles}>
        {!isPhone && <h1 className={css.title}>{props.title}</h1>}
        {props.fact !== undefined && <p className={css.fact}>{props.fact}</p>}
      </div>
      {props.children !== undefined && <div className={css.actions}>{props.children}</div>}
    </header>
  )
}

/** A part of a page, between tape lines. */
export function PageSection(props: {
  title: string
  fact?: ReactNode
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <section className={css.section}>
      <header className={css.sectionHead}>
        <h2 className={css.sectionTitle}>{props.title}</h2>
        {props.fact !== undefined && <p className={css.fact}>{props.fact}</p>}
        {props.action !== undefined && <div className={css.actions}>{props.action}</div>}
      </header>
      {props.children}
    </section>
  )
}
