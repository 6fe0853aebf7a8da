import type { ReactNode } from 'react'
import css from './empty-note.module.css'

/** One inviting sentence where nothing stands yet, and what to do about it. */
export function EmptyNote({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={css.note}>
      <p>{children}</p>
      {action}
    </div>
  )
}
