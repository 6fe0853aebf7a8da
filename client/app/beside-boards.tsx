import { earlyPart } from '#client/ui/early.tsx'

/** What of a team is not on its boards: none of it is needed to open one. */
export const besideBoards = {
  card: earlyPart(async () => (await import('./open-card.tsx')).OpenCard),
  session: earlyPart(async () => (await import('./session-screen.tsx')).SessionScreen),
  sessionPanels: earlyPart(
    async () => (await import('#client/features/session/session-panels.tsx')).SessionPanels,
  ),
  actions: earlyPart(
    async () => (await import('#client/features/actions/actions-page.tsx')).ActionsPage,
  ),
  decisions: earlyPart(
    async () => (await import('#client/features/decisions/decisions-page.tsx')).DecisionsPage,
  ),
  sessions: earlyPart(
    async () => (await import('#client/features/session/sessions-page.tsx')).SessionsPage,
  ),
  questions: earlyPart(
    async () => (await import('#client/features/support/questions-page.tsx')).QuestionsPage,
  ),
  year: earlyPart(async () => (await import('#client/features/year/year-page.tsx')).YearPage),
  shelf: earlyPart(async () => (await import('#client/features/card/shelf-page.tsx')).ShelfPage),
}

/** The same as a list. */
export const ALL_BESIDE = Object.values(besideBoards)

const { session, actions, decisions, sessions, questions, year, shelf } = besideBoards
const BY_PAGE: Readonly<Record<string, { fetch(): Promise<void> }>> = {
  sessie: session,
  acties: actions,
  besluiten: decisions,
  sessies: sessions,
  vragen: questions,
  jaarplanning: year,
  opgeruimd: shelf,
  prullenbak: shelf,
}

/** Fetches what the page of a team needs more than a board does: together with the board, not after it. */
export function fetchBeside(page: string): void {
  void BY_PAGE[page]?.fetch()
}
