import { CircleCheck } from 'lucide-react'
import { useMemo } from 'react'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { dateLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { periodStart } from '#shared/rules/calendar.ts'
import { finishedSince } from './finished-since.ts'
import css from './scrum-board.module.css'
import { useSurface } from './surface.ts'

/** How much was finished since the last holiday; tidied cards still count. */
export function DoneCounter() {
  const { today } = useSurface()
  const { holidays } = useTeam()
  const start = periodStart(today, holidays)
  const snapshot = useBoardState((state) => state.snapshot)
  const count = useMemo(() => finishedSince(snapshot, start), [snapshot, start])
  return (
    <p className={css.counter}>
      <Icon icon={CircleCheck} />
      <span>
        <strong>{texts.board.finished(count)}</strong>{' '}
        {texts.board.finishedSince(dateLabel(start, today))}
      </span>
    </p>
  )
}
