/// <reference types="vite/client" />
import '#client/ui/tokens.css'
import '#client/ui/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { heardServerClock } from '#client/api/session.ts'
import { BoardProvider, useBoardSession } from '#client/board/board-context.tsx'
import type { BoardSession } from '#client/board/board-session.ts'
import { useFilter } from '#client/board/filter.ts'
import { useDrafts } from '#client/features/board/drafts.ts'
import { ScrumBoard } from '#client/features/board/scrum-board.tsx'
import { startScreen } from '#client/ui/screen.ts'
import { ToastRegion } from '#client/ui/toast-region.tsx'
import type { ColumnKey } from '#shared/model/board.ts'
import type { NewCard } from '#shared/model/change.ts'
import type { Me, Team } from '#shared/protocol/http.ts'
import { ANNA, aCard, BOUKE, CARLA, NOW } from './boards.ts'

const team: Team = {
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
  mayWrite: true,
  mayManage: false,
}

const bouke: Me = {
  id: BOUKE,
  name: 'Bouke',
  email: 'bouke@deterp.example',
  networkName: 'Onderwijsteam De Terp',
  networkRoles: [],
  teams: [],
  ownDevice: false,
  now: NOW,
}

/** A task with who and when, so that it may lie anywhere. */
export function aTask(word: string, column: ColumnKey, fields: Partial<NewCard> = {}): NewCard {
  const planned = { ownerId: BOUKE, dueOn: '2026-01-26' }
  return aCard(word, column, { ...planned, title: word, ...fields })
}

type SeedProps = {
  cards: readonly NewCard[]
  mayWrite: boolean
  onOpen: (session: BoardSession) => void
}

/** Lays the cards on the board as soon as it is open. */
function Seed({ cards, mayWrite, onOpen }: SeedProps) {
  const session = useBoardSession()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each board that opens
  useEffect(() => {
    onOpen(session)
    session.store.setState({ mayWrite: true })
    for (const card of cards) session.type({ type: 'card-added', card })
    session.store.setState({ mayWrite })
  }, [session])
  return null
}

/** Bouke looks at the Scrumbord of De Kievit, without a server: a real board, at work offline. */
export async function showScrumBoard(cards: readonly NewCard[], { mayWrite = true } = {}) {
  await page.viewport(1280, 800)
  heardServerClock(NOW)
  startScreen()
  useFilter.getState().clear()
  useDrafts.setState({ texts: {} })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  queries.setQueryData(['me'], bouke)
  const { hook, history } = memoryLocation({ path: '/team/KIE/scrumbord', record: true })
  const opened: { session: BoardSession | null } = { session: null }

  const screen = await render(
    <QueryClientProvider client={queries}>
      <Router hook={hook}>
        <BoardProvider team={team} fallback={null}>
          <Seed
            cards={cards}
            mayWrite={mayWrite}
            onOpen={(session) => (opened.session = session)}
          />
          <div style={{ height: '100vh', display: 'grid' }}>
            <ScrumBoard />
          </div>
          <ToastRegion />
        </BoardProvider>
      </Router>
    </QueryClientProvider>,
  )
  return {
    screen,
    session: () => {
      if (!opened.session) throw new Error('the board is not open')
      return opened.session
    },
    /** Addresses this screen went to, the last one last. */
    history,
  }
}

/** The titles of a column as the screen shows them, top to bottom. */
export function titlesIn(column: ColumnKey): string[] {
  const papers = document.querySelectorAll(
    `[data-column="${column}"] [data-card] > button:first-child`,
  )
  return [...papers].map((paper) => paper.getAttribute('aria-label')?.split(',')[0] ?? '')
}

/** What a screen reader heard last. */
export function lastSaid(): string {
  return document.querySelector('[aria-live="polite"]')?.textContent ?? ''
}

export function focusedName(): string {
  const element = document.activeElement
  return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
}
