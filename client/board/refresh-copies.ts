import type { QueryClient } from '@tanstack/react-query'
import { boardsOnDevice } from '#client/api/device.ts'
import { teamQuery } from '#client/api/session.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { Me } from '#shared/protocol/http.ts'
import { type BoardSession, openBoardSession } from './board-session.ts'
import type { BoardState } from './board-state.ts'

type Options = { me: Me; queries: QueryClient; signal: AbortSignal }

/**
 * [OFF4] Brings the copies that this device keeps of my boards up to date, one after the other, and sends what waits
 * in them; nobody sees me there. A copy of a board that I may no longer read is read out and removed.
 */
export async function refreshCopies({ me, queries, signal }: Options): Promise<void> {
  const mine = me.teams.map(({ id, name }) => ({ id, name }))
  const others = (await boardsOnDevice(me.id)).filter((id) => !mine.some((team) => team.id === id))
  for (const team of [...mine, ...others.map((id) => ({ id, name: '' }))]) {
    if (signal.aborted) return
    await refreshCopy(team, { me, queries, signal })
  }
}

async function refreshCopy(
  team: { id: TeamId; name: string },
  { me, queries, signal }: Options,
): Promise<void> {
  const { name = team.name } =
    (await queries.fetchQuery(teamQuery(team.id)).catch(() => null)) ?? {}
  const session = openBoardSession({
    team: { id: team.id, name, mayWrite: true },
    personId: me.id,
    keepOnDevice: true,
    isPresent: false,
    queries,
  })
  await settled(session, signal)
  await session.close()
}

const PATIENCE_MS = 20_000

/** Everything is here and everything of here is there; or it is clear that it will not be now. */
function settled({ store }: BoardSession, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = (state: BoardState) => {
      if (state.closed === null && !isSettled(state)) return
      stop()
      clearTimeout(timer)
      resolve()
    }
    const stop = store.subscribe(look)
    const giveUp = () => {
      stop()
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(giveUp, PATIENCE_MS)
    signal.addEventListener('abort', giveUp, { once: true })
    look(store.getState())
  })
}

function isSettled({ isSynced, save, waiting }: BoardState): boolean {
  if (!isSynced) return false
  return save === 'saved' || (save === 'read-only' && waiting === 0)
}
