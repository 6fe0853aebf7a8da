import css from './brand.module.css'

/** The mark of Beterbord: a board with one yellow note on it. */
export function BrandMark({ label }: { label?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or decoration
    <svg
      className={css.mark}
      viewBox="0 0 24 24"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <rect className={css.board} x="1" y="1.5" width="22" height="21" rx="5.5" />
      <path className={css.line} d="M1 8.4h22M9.2 8.4v14.1" />
      <rect className={css.note} x="12.3" y="11.6" width="7.4" height="7.4" rx="1.3" />
    </svg>
  )
}
