import { texts } from '#client/texts/texts.ts'
import { BrandMark } from '#client/ui/brand.tsx'
import css from './page-skeleton.module.css'

/** The outline of a page while it is on its way: bar, title, three columns. */
export function PageSkeleton() {
  return (
    <div className={css.page}>
      <div className={css.bar}>
        <BrandMark />
      </div>
      <BoardSkeleton />
    </div>
  )
}

/** The outline of a board, for inside a frame that is there already. */
export function BoardSkeleton() {
  return (
    <div className={css.board} role="status" aria-label={texts.ui.loading}>
      <span className={css.title} />
      <span className={css.column} />
      <span className={css.column} />
      <span className={css.column} />
    </div>
  )
}
