import { texts } from '#client/texts/texts.ts'
import { classNames } from './class-names.ts'
import css from './skeleton.module.css'

/** The outline of what is on its way. */
export function Skeleton({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <div
      className={classNames(css.skeleton, className)}
      role="status"
      aria-label={texts.ui.loading}
    >
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={line} className={css.line} />
      ))}
    </div>
  )
}
