import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useReducer, useState } from 'react'
import { useMe } from '#client/api/session.ts'
import type { Me } from '#shared/protocol/http.ts'
import { type BoardSession, openBoardSession } from './board-session.ts'
import { leaveBoard, returnToBoard } from './open-boards.ts'

type MyTeam = Me['teams'][number]
export type MyBoard = { readonly team: MyTeam; readonly session: BoardSession }

/** The boards of all my teams at once, live, or from this device; I am not shown to be there. */
export function useMyBoards(): readonly MyBoard[] {
  const { id: personId, ownDevice, teams } = useMe()
  const queries = useQueryClient()
  const [boards, setBoards] = useState<readonly MyBoard[]>([])
  const [, renew] = useReducer((count: number) => count + 1, 0)
  const teamIds = teams.map(({ id }) => id).join()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same teams stay open when their names change
  useEffect(() => {
    const opened = teams.map((team): MyBoard => {
      const { id, name } = team
      const options = { personId, keepOnDevice: ownDevice, queries, isPresent: false }
      const session =
        returnToBoard(id, personId, false) ??
        openBoardSession({ ...options, team: { id, name, mayWrite: true } })
      return { team, session }
    })
    const stops = opened.map(({ session }) => session.store.subscribe(renew))
    setBoards(opened)
    return () => {
      for (const stop of stops) stop()
      for (const { session } of opened) leaveBoard(session)
      setBoards([])
    }
  }, [teamIds, personId, ownDevice, queries])

  return boards
}
