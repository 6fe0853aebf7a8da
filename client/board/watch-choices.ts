import type { QueryClient } from '@tanstack/react-query'
import type { TeamId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import type { BoardStore } from './board-state.ts'
import { createMyChoices, type Overtaken } from './my-choices.ts'

type Parts = {
  readonly store: BoardStore
  readonly teamId: TeamId
  readonly queries: QueryClient
}

/** Remembers what was chosen on this screen, and puts in the store what others put in its place. */
export function watchChoices({ store, teamId, queries }: Parts) {
  const choices = createMyChoices()
  return {
    chose: choices.chose,
    forget: choices.forget,
    clear: choices.clear,
    /** The server has everything. */
    arrived: () => choices.arrived(Date.now()),
    /** Somebody else changed the board. */
    look(board: BoardSnapshot): void {
      const fresh = choices.overtakenOn(board, Date.now())
      if (fresh.length === 0) return
      // Without a connection nobody said that there is news in their history.
      for (const { cardId } of fresh) {
        void queries.invalidateQueries({ queryKey: ['card-history', teamId, cardId] })
      }
      store.setState(({ overtaken }) => ({ overtaken: [...overtaken, ...fresh] }))
    },
    /** It was said that this choice was overtaken. */
    told(one: Overtaken): void {
      store.setState(({ overtaken }) => ({ overtaken: overtaken.filter((each) => each !== one) }))
    },
  }
}
