/// <reference types="vite/client" />
import '#client/ui/tokens.css'
import '#client/ui/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { heardServerClock } from '#client/api/server-clock.ts'
import { BoardProvider, useBoardSession } from '#client/board/board-context.tsx'
import type { BoardSession } from '#client/board/board-session.ts'
import { useFilter } from '#client/board/filter.ts'
import { startScreen } from '#client/ui/screen.ts'
import { ToastRegion } from '#client/ui/toast-region.tsx'
import type { Card } from '#shared/model/card.ts'
import type { NewCard } from '#shared/model/change.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { CardEvent, Me, Team } from '#shared/protocol/http.ts'
import { ANNA, BOUKE, CARLA, NOW } from './boards.ts'

export const KIEVIT: Team = {
  id: 'kievitxxxxxxxxxx',
  code: 'KIE',
  name: 'De Kievit',
  kind: 'schoolteam',
  schoolId: 'schoolxxxxxxxxxx',
  schoolName: 'De Kievit',
  visibility: 'network',
  boardSession: { weekday: 1, time: '15:15' },
  scrumSession: { weekday: 4, time: '15:15' },
  members: [
    { id: ANNA, name: 'Anna', roles: ['locationCoordinator'], workdays: [1, 2, 3] },
    { id: BOUKE, name: 'Bouke', roles: ['supportCoordinator'], workdays: [1, 2, 3, 4] },
    { id: CARLA, name: 'Carla', roles: ['teacher'], workdays: [1, 2, 3, 4, 5] },
  ],
  others: [],
  holidays: [{ name: 'Kerstvakantie', firstOn: '2025-12-20', lastOn: '2026-01-04' }],
  measurements: [],
  lastChange: null,
  upcoming: [],
  mayWrite: true,
  mayManage: false,
}

const bouke: Me = {
  id: BOUKE,
  name: 'Bouke',
  email: 'bouke@deterp.example',
  networkName: 'Onderwijsteam De Terp',
  isScreen: false,
  networkRoles: [],
  teams: [],
  language: 'nl',
  ownDevice: false,
  now: NOW,
}

type Options = {
  cards: readonly NewCard[]
  mayWrite?: boolean
  team?: Partial<Team>
  path?: string
  /** What the server has told of a card. */
  history?: { cardId: CardId; events: readonly CardEvent[] }
  width?: number
}

type SeedProps = Required<Pick<Options, 'cards' | 'mayWrite'>> & {
  onOpen: (session: BoardSession) => void
}

/** Lays the cards on the board as soon as it is open. */
function Seed({ cards, mayWrite, onOpen }: SeedProps) {
  const session = useBoardSession()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each board that opens
  useEffect(() => {
    onOpen(session)
    session.store.setState({ mayWrite: true, loaded: true })
    for (const card of cards) session.type({ type: 'card-added', card })
    session.store.setState({ mayWrite })
  }, [session])
  return null
}

/** Bouke looks at a board of De Kievit, without a server: a real board, at work offline. */
export async function showOnBoard(content: ReactNode, options: Options) {
  const { cards, mayWrite = true, team, path = '/team/KIE/verbeterbord', history, width } = options
  await page.viewport(width ?? 1280, 800)
  heardServerClock(NOW)
  startScreen()
  useFilter.getState().clear()
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } },
  })
  queries.setQueryData(['me'], bouke)
  if (history) {
    queries.setQueryData(['card-history', KIEVIT.id, history.cardId, 0], history.events)
  }
  const location = memoryLocation({ path })
  const opened: { session: BoardSession | null } = { session: null }
  const session = () => {
    if (!opened.session) throw new Error('the board is not open')
    return opened.session
  }
  await render(
    <QueryClientProvider client={queries}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <BoardProvider team={{ ...KIEVIT, ...team }} fallback={null}>
          <Seed cards={cards} mayWrite={mayWrite} onOpen={(board) => (opened.session = board)} />
          <div style={{ height: '100vh', display: 'grid' }}>{content}</div>
          <ToastRegion />
        </BoardProvider>
      </Router>
    </QueryClientProvider>,
  )
  // What was laid on it went nowhere: left to itself it would wait for a server.
  onTestFinished(() => session().close())
  const card = (id: CardId): Card => {
    const found = session().store.getState().snapshot.cards.get(id)
    if (!found) throw new Error(`no card ${id}`)
    return found
  }
  return { session, card, queries }
}
