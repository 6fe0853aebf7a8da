import type { Change } from '#shared/model/change.ts'
import type { CardId, Day, Instant, PersonId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { positionsAtEnd } from '#shared/rules/ordering.ts'

export type AgreedAction = {
  readonly id: CardId
  readonly title: string
  readonly ownerId: PersonId
  readonly dueOn: Day
}

/** New actions at the end of "te doen" on the improvement board; one that is there already is left as it is. */
export function agreedActions(
  board: BoardSnapshot,
  actions: readonly AgreedAction[],
  { by, at }: { by: PersonId; at: Instant },
): Change[] {
  const fresh = actions.filter(({ id }) => !board.cards.has(id))
  const others = (board.columns['improvement/todo'] ?? []).flatMap(
    (id) => board.cards.get(id) ?? [],
  )
  const positions = positionsAtEnd(others, fresh.length)
  return fresh.map(({ id, title, ownerId, dueOn }, index) => ({
    type: 'card-added',
    card: {
      id,
      type: 'action',
      place: { board: 'improvement', column: 'todo', position: positions[index] ?? '' },
      title,
      ownerId,
      dueOn,
      createdAt: at,
      createdBy: by,
    },
  }))
}
