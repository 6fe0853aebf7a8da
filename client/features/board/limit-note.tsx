import { Info } from 'lucide-react'
import { useShallow } from 'zustand/react/shallow'
import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { ColumnKey } from '#shared/model/board.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { DOING_LIMIT } from '#shared/rules/work.ts'
import css from './card-column.module.css'
import { cardsOn, useNameOf } from './shown-cards.ts'

/** [ACT3] A hint with a reason when much is started at once; nothing is ever blocked. */
export function LimitNote({ column, limit }: { column: ColumnKey; limit: number }) {
  const nameOf = useNameOf()
  const count = useBoardState(({ snapshot }) => cardsOn(snapshot, column).length)
  const busy = useBoardState(useShallow(({ snapshot }) => busiest(snapshot, column)))
  const name = nameOf(busy.personId)
  const sentence =
    count > limit
      ? texts.board.overLimit
      : busy.count > DOING_LIMIT.person && name !== ''
        ? texts.board.overPersonLimit(name, busy.count)
        : null
  if (sentence === null) return null
  return (
    <p className={css.limit}>
      <Icon icon={Info} />
      {sentence}
    </p>
  )
}

function busiest(
  snapshot: BoardSnapshot,
  column: ColumnKey,
): { personId: PersonId; count: number } {
  const counts = new Map<PersonId, number>()
  for (const id of cardsOn(snapshot, column)) {
    const owner = snapshot.cards.get(id)?.ownerId
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1])
  return { personId: most?.[0] ?? '', count: most?.[1] ?? 0 }
}
