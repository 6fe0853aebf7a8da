import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { fetched } from '#client/api/request.ts'
import { useMe, useToday } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { type MyBoard, useMyBoards } from '#client/board/my-boards.ts'
import { texts } from '#client/texts/texts.ts'
import { showToast } from '#client/ui/toasts.ts'
import type { MyAction } from '#shared/protocol/http.ts'
import { actionsOfBoard } from './actions-of-board.ts'
import { waitingWords } from './waiting-words.ts'

export type ShownAction = MyAction & {
  /** Ticks it off; null as long as its board is not here. */
  readonly finish: (() => void) | null
  /** What of it is not on the server yet. */
  readonly waits: readonly string[]
}

type MyShownActions = {
  /** Undefined while nothing is known. */
  readonly actions: readonly ShownAction[] | undefined
  readonly hasFailed: boolean
  /** How many of my changes are on this device only, and whether they outlive this page. */
  readonly waiting: number
  readonly isKept: boolean
}

/** [OFF3] My actions over all my teams: from each board that is here, and of the others what the server said. */
export function useMyShownActions(): MyShownActions {
  const me = useMe()
  const today = useToday()
  const boards = useMyBoards()
  const { data, error } = useQuery({
    queryKey: ['my-actions'],
    queryFn: () => fetched<MyAction[]>('/api/me/actions'),
    refetchInterval: 60_000,
  })
  const { send } = useSend([['my-actions']])
  // [TALK4] What was agreed in a talk lies on a board that I only read.
  const finishFrom = ({ teamId, cardId, helping }: MyAction) => {
    const isMine = me.teams.some(({ id }) => id === teamId)
    if (helping || isMine || !me.networkRoles.includes('director')) return null
    return () => void finishThere(teamId, cardId)
  }
  const finishThere = async (teamId: string, cardId: string) => {
    const answer = await send('POST', `/api/teams/${teamId}/own-actions/${cardId}/done`, {
      result: '',
    })
    if (!answer.ok) showToast({ text: answer.error.message, tone: 'error' })
  }
  const here = boards.filter(({ session }) => isHere(session))
  const ofHere = here.flatMap((board) =>
    actionsOfBoard(board.session.store.getState().snapshot, board.team, me.id, today).map(
      (action) => withActs(action, board),
    ),
  )
  const ofOthers = (data ?? [])
    .filter(({ teamId }) => !here.some(({ team }) => team.id === teamId))
    .map((action): ShownAction => ({ ...action, finish: finishFrom(action), waits: [] }))
  const isComplete = here.length > 0 && here.length === me.teams.length
  useCountedActions(isComplete ? ofHere : null)
  return {
    actions: data || here.length > 0 ? [...ofHere, ...ofOthers] : undefined,
    hasFailed: error !== null,
    isKept: boards.every(({ session }) => session.store.getState().save !== 'unkept'),
    waiting: boards.reduce((sum, { session }) => sum + session.store.getState().waiting, 0),
  }
}

function isHere({ store }: MyBoard['session']): boolean {
  const { loaded, closed } = store.getState()
  return loaded && closed === null
}

function withActs(action: MyAction, { session }: MyBoard): ShownAction {
  const { cardId, title } = action
  const { mayWrite, save } = session.store.getState()
  const mayFinish = mayWrite && action.column !== 'done'
  const isCut = save === 'kept' || save === 'unkept'
  return {
    ...action,
    waits: isCut ? waitingWords(session.unsent(), action) : [],
    finish: mayFinish
      ? () => {
          session.dispatch({ type: 'finish-card', cardId }, texts.board.finishedCard(title))
        }
      : null,
  }
}

/** The number on the tab follows what is ticked off here, without waiting for the server. */
function useCountedActions(shown: readonly ShownAction[] | null): void {
  const queries = useQueryClient()
  const open = shown
    ?.filter(({ column }) => column !== 'done')
    .map(({ finish: _finish, waits: _waits, ...action }): MyAction => action)
  const known = open && JSON.stringify(open)
  useEffect(() => {
    if (known !== undefined) queries.setQueryData(['my-actions'], JSON.parse(known))
  }, [known, queries])
}
