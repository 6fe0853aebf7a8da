import type { Parts } from '#server/parts.ts'
import type { CardId } from '#shared/model/ids.ts'

/** [STIPE2] Teams whose question is among these cards hear that it moved on. */
export function tellAskers(
  { stores, sync }: Pick<Parts, 'stores' | 'sync'>,
  cardIds: readonly CardId[],
): void {
  const askers = new Set(cardIds.map(stores.supportRequests.askerOf))
  for (const teamId of askers) {
    if (teamId !== undefined) sync.recordsChanged(teamId, 'director')
  }
}
