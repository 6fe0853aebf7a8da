import { CalendarDays, Lightbulb, type LucideIcon, SquareParking } from 'lucide-react'
import type { ReactNode } from 'react'
import { useBoardState } from '#client/board/board-context.tsx'
import { UndoButton } from '#client/board/undo-button.tsx'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { ColumnKey } from '#shared/model/board.ts'
import css from './rail.module.css'

/** What else hangs on the board, in its own order; whether everything is saved, and the way back. */
export function Rail({ save, children }: { save: ReactNode; children?: ReactNode }) {
  const names = texts.words.columns
  return (
    <section className={css.rail} aria-label={texts.session.rail}>
      <Count icon={CalendarDays} name={names.planning} column="improvement/planning" />
      <Count icon={Lightbulb} name={names.ideas} column="improvement/ideas" />
      <Count icon={SquareParking} name={names.parked} column="improvement/parked" />
      <div className={css.acts}>{children}</div>
      <div className={css.end}>
        {save}
        <UndoButton />
      </div>
    </section>
  )
}

function Count(props: { icon: LucideIcon; name: string; column: ColumnKey }) {
  const count = useBoardState(({ snapshot }) => snapshot.columns[props.column]?.length ?? 0)
  return (
    <span className={css.part}>
      <Icon icon={props.icon} />
      {props.name} <span className={css.count}>{count}</span>
    </span>
  )
}
