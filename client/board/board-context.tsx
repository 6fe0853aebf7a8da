import { useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useMe } from '#client/api/session.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId, PersonId } from '#shared/model/ids.ts'
import type { Team } from '#shared/protocol/http.ts'
import type { Presence } from '#shared/protocol/presence.ts'
import { type BoardSession, openBoardSession } from './board-session.ts'
import type { BoardState } from './board-state.ts'
import { earlyBoard, takeEarlyBoard } from './early-board.ts'
import { keepWordsOf } from './kept-words.ts'
import { leaveBoard, returnToBoard } from './open-boards.ts'

type OpenBoard = { readonly team: Team; readonly session: BoardSession }

const BoardContext = createContext<OpenBoard | null>(null)

/** Opens the boards of a team for everything inside. Give it the team's id as `key`. */
export function BoardProvider(props: { team: Team; fallback: ReactNode; children: ReactNode }) {
  const { team, fallback, children } = props
  const me = useMe()
  const queries = useQueryClient()
  const { id } = team
  const { id: personId, ownDevice } = me
  const [session, setSession] = useState(() => earlyBoard(id, personId))

  // Those that change later arrive over the socket, and open nothing anew.
  const nameAndRight = useEffectEvent(() => ({ name: team.name, mayWrite: team.mayWrite }))
  useEffect(() => {
    keepWordsOf(personId)
    const opened =
      takeEarlyBoard(id, personId) ??
      returnToBoard(id, personId, true) ??
      openBoardSession({
        team: { id, ...nameAndRight() },
        personId,
        keepOnDevice: ownDevice,
        queries,
      })
    setSession(opened)
    return () => {
      leaveBoard(opened)
      setSession(null)
    }
  }, [id, personId, ownDevice, queries])

  const board = useMemo(() => (session ? { team, session } : null), [team, session])
  if (!board) return fallback
  return <BoardContext.Provider value={board}>{children}</BoardContext.Provider>
}

function useOpenBoard(): OpenBoard {
  const board = useContext(BoardContext)
  if (!board) throw new Error('this component needs a BoardProvider around it')
  return board
}

export function useBoardSession(): BoardSession {
  return useOpenBoard().session
}

export function useTeam(): Team {
  return useOpenBoard().team
}

/** Selects from the state of the open board; the selected value needs a stable identity. */
export function useBoardState<Value>(selector: (state: BoardState) => Value): Value {
  return useStore(useBoardSession().store, selector)
}

export function useCard(id: CardId): Card | undefined {
  return useBoardState((state) => state.snapshot.cards.get(id))
}

export function useDispatch(): BoardSession['dispatch'] {
  return useBoardSession().dispatch
}

export function useUndo() {
  const { undo, redo, store } = useBoardSession()
  const canUndo = useStore(store, (state) => state.canUndo)
  const canRedo = useStore(store, (state) => state.canRedo)
  return { undo, redo, canUndo, canRedo }
}

/** Somebody on a card by name, also when no longer in the team. */
export function useMember(
  id: PersonId | undefined,
): { readonly id: PersonId; readonly name: string } | undefined {
  const { members, others } = useTeam()
  if (id === undefined) return undefined
  return members.find((member) => member.id === id) ?? others.find((person) => person.id === id)
}

/** The others who have this card open. */
export function usePresenceOn(cardId: CardId): readonly Presence[] {
  return useBoardState(
    useShallow((state) => state.presence.filter((presence) => presence.card === cardId)),
  )
}

/** Tells the others which card I have open, for as long as the component is there. */
export function useShowPresence(cardId: CardId | null): void {
  const { show } = useBoardSession()
  useEffect(() => {
    show({ card: cardId, typing: false })
    return () => show({ card: null, typing: false })
  }, [cardId, show])
}

/** Counts up when the server has news in the history of a card. */
export function useHistoryVersion(cardId: CardId): number {
  return useBoardState((state) => state.historyVersions.get(cardId) ?? 0)
}
