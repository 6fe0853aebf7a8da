import type { FastifyBaseLogger } from 'fastify'
import { createCardIndex } from './database/card-index.ts'
import type { Parts } from './parts.ts'

/**
 * [OPS13] Fills the index of teams that a migration called stale from their boards, before anybody connects. A board
 * that cannot be read keeps its old rows and is tried again at the next start.
 */
export async function refillIndexes(parts: Parts, log: FastifyBaseLogger): Promise<void> {
  const index = createCardIndex(parts.database)
  for (const teamId of index.stale()) {
    try {
      const { cards } = await parts.sync.board(teamId)
      parts.database.transaction(() => index.refill(teamId, cards.values()))
    } catch (error) {
      log.error({ event: 'index.not-refilled', teamId, err: error }, 'a board cannot be read')
    }
  }
}
