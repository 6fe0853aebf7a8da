import { texts } from '#client/texts/texts.ts'
import css from './status-shape.module.css'

export type Status = 'todo' | 'doing' | 'done' | 'draft'

/** Where work stands, as a shape: empty ring, half ring, disc with a check, dotted ring. Never a colour alone. */
export function StatusShape({ status, isNamed = false }: { status: Status; isNamed?: boolean }) {
  const name = texts.ui.status[status]
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or decoration
    <svg
      className={css[status]}
      viewBox="0 0 24 24"
      {...(isNamed ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      {status === 'done' ? (
        <>
          <circle className={css.filled} cx="12" cy="12" r="10.5" />
          <path className={css.check} d="m7.6 12.4 3 3 5.8-6.2" />
        </>
      ) : (
        <circle className={css.ring} cx="12" cy="12" r="9.3" />
      )}
      {status === 'doing' && <path className={css.filled} d="M12 2.7a9.3 9.3 0 0 0 0 18.6z" />}
    </svg>
  )
}
