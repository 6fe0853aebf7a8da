import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { createStore, useStore } from 'zustand'
import { fetched } from '#client/api/request.ts'
import { useMe } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import type { CardId } from '#shared/model/ids.ts'
import type { AtCards, SupportState } from '#shared/protocol/talks.ts'

const NONE: AtCards = {
  reactions: [],
  support: [],
  supportTeam: null,
  directors: [],
  looked: null,
  agreed: [],
  lastTalk: null,
}
const Beside = createContext<AtCards>(NONE)

/** What a tile tells of it. */
export type CardMark = {
  /** The directeur who spoke last, and whether that waits for an answer. */
  readonly director: { readonly name: string; readonly asks: boolean } | null
  readonly support: SupportState['status'] | null
}
type Marks = ReadonlyMap<CardId, CardMark>

/** A store, so that what comes in for one card draws that card alone. */
const createMarks = () => createStore<{ readonly marks: Marks }>(() => ({ marks: new Map() }))
const MarksContext = createContext(createMarks())

/** Fetches once for a whole board what stands beside its cards; colleagues of other teams have none of it. */
export function AtCardsProvider({ children }: { children: ReactNode }) {
  const { id, mayWrite } = useTeam()
  const { networkRoles } = useMe()
  const { data = NONE } = useQuery({
    queryKey: ['director', id, 'at-cards'],
    queryFn: () => fetched<AtCards>(`/api/teams/${id}/at-cards`),
    enabled: mayWrite || networkRoles.includes('director'),
    retry: false,
  })
  const [store] = useState(createMarks)
  useEffect(() => {
    store.setState(({ marks }) => ({ marks: sameWhereEqual(marks, marksOf(data)) }))
  }, [store, data])
  return (
    <Beside value={data}>
      <MarksContext value={store}>{children}</MarksContext>
    </Beside>
  )
}

export function useAtCards(): AtCards {
  return useContext(Beside)
}

export function useCardMark(cardId: CardId): CardMark | undefined {
  return useStore(useContext(MarksContext), ({ marks }) => marks.get(cardId))
}

/** Reactions that still wait for an answer of the team. */
export function unanswered({ reactions }: AtCards): AtCards['reactions'] {
  const answered = new Set(reactions.map(({ about }) => about))
  return reactions.filter(({ id, needsAnswer }) => needsAnswer && !answered.has(id))
}

/** The same marks, where they say nothing new the very ones that were there. */
function sameWhereEqual(before: Marks, after: Marks): Marks {
  const entries = [...after].map(([id, mark]): [CardId, CardMark] => {
    const old = before.get(id)
    return [id, old && JSON.stringify(old) === JSON.stringify(mark) ? old : mark]
  })
  return new Map(entries)
}

function marksOf(data: AtCards): Marks {
  const marks = new Map<CardId, CardMark>()
  const bare: CardMark = { director: null, support: null }
  const waiting = new Set(unanswered(data).map(({ id }) => id))
  for (const { id, cardId, kind, by } of data.reactions) {
    if (kind === 'answer') continue
    const mark = marks.get(cardId) ?? bare
    const asks = waiting.has(id) || mark.director?.asks === true
    marks.set(cardId, { ...mark, director: { name: by.name, asks } })
  }
  for (const { cardId, status } of data.support) {
    marks.set(cardId, { ...(marks.get(cardId) ?? bare), support: status })
  }
  return marks
}
