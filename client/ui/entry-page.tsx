import type { ReactNode } from 'react'
import { texts } from '#client/texts/texts.ts'
import { BrandMark } from './brand.tsx'
import { classNames } from './class-names.ts'
import css from './entry-page.module.css'
import { usePageTitle } from './use-page-title.ts'

/** A page for who is not in yet: one sheet of paper on the wall. */
export function EntryPage(props: {
  title: string
  intro?: ReactNode
  isWide?: boolean
  children: ReactNode
}) {
  usePageTitle(props.title)
  return (
    <div className={css.wall}>
      <header className={css.brand}>
        <BrandMark />
        {texts.shell.product}
      </header>
      <main className={classNames(css.paper, props.isWide && css.wide)}>
        <h1 className={css.title}>{props.title}</h1>
        {props.intro !== undefined && <p className={css.intro}>{props.intro}</p>}
        {props.children}
      </main>
    </div>
  )
}
