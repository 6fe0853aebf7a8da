import { isWork } from '#shared/model/card.ts'
import type { Change } from '#shared/model/change.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'

/**
 * The changes by which open work of `from` becomes that of `to` (null: of nobody), and they help nowhere any more. What
 * is done or shelved stays as it was: that is history.
 */
export function handOver(
  board: BoardSnapshot,
  { from, to }: { from: PersonId; to: PersonId | null },
): Change[] {
  const changes: Change[] = []
  for (const card of board.cards.values()) {
    if (!isWork(card) || card.place.column === 'done' || card.shelved) continue
    const leaving = new Set<PersonId>()
    if (card.people.includes(from)) leaving.add(from)
    if (card.ownerId === from) {
      changes.push({ type: 'value-set', cardId: card.id, field: 'ownerId', value: to })
      // An owner is not their own helper.
      if (to !== null && card.people.includes(to)) leaving.add(to)
    }
    for (const personId of leaving) {
      changes.push({ type: 'person-set', cardId: card.id, personId, present: false })
    }
  }
  return changes
}
