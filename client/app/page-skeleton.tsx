import { texts } from '#client/texts/texts.ts'
import { BrandMark } from '#client/ui/brand.tsx'
import css from './page-skeleton.module.css'

/** The outline of a page while it is on its way: bar, title, three columns. */
export function PageSkeleton() {
  return (
    <div className={css.page} role="status" aria-label={texts.ui.loading}>
      <div className={css.bar}>
        <BrandMark />
      </div>
      <div className={css.board} aria-hidden>
        <span className={css.title} />
        <span className={css.column} />
        <span className={css.column} />
        <span className={css.column} />
      </div>
    </div>
  )
}
