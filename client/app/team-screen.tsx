import { memo } from 'react'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { useOpenCard, useOpenCardId } from '#client/board/open-card.ts'
import { ActionsPage } from '#client/features/actions/actions-page.tsx'
import { LookedLine } from '#client/features/at-cards/looked-line.tsx'
import { BoardSearch } from '#client/features/board/board-search.tsx'
import { ImprovementAddMenu } from '#client/features/board/improvement-add-menu.tsx'
import { ImprovementBoard } from '#client/features/board/improvement-board.tsx'
import { ScrumBoard } from '#client/features/board/scrum-board.tsx'
import { ArchiveMatches } from '#client/features/card/archive-matches.tsx'
import { CardPanel } from '#client/features/card/card-panel.tsx'
import { ShelfPage } from '#client/features/card/shelf-page.tsx'
import { DecisionsActs } from '#client/features/decisions/decisions-acts.tsx'
import { DecisionsOnBoard } from '#client/features/decisions/decisions-on-board.tsx'
import { DecisionsPage } from '#client/features/decisions/decisions-page.tsx'
import { DecisionsStrip } from '#client/features/decisions/decisions-strip.tsx'
import { SessionsPage } from '#client/features/session/sessions-page.tsx'
import { QuestionsPage } from '#client/features/support/questions-page.tsx'
import { YearPage } from '#client/features/year/year-page.tsx'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { AppBar, type BarTab } from './app-bar.tsx'
import { BoardNotices } from './board-notices.tsx'
import type { BoardPage } from './board-pages.ts'
import { BottomBar } from './bottom-bar.tsx'
import { cardParts } from './card-parts.tsx'
import { nextSessionOf } from './next-session.ts'
import { BoardSkeleton } from './page-skeleton.tsx'
import { PresenceLine } from './presence-line.tsx'
import { SaveStatus } from './save-status.tsx'
import { SessionDoor } from './session-door.tsx'
import { SessionNotice } from './session-notice.tsx'
import { StartSession } from './start-session.tsx'
import css from './team-screen.module.css'
import { useNow } from './use-now.ts'
import { ViewSwitch } from './view-switch.tsx'
import { WhoDoesThis } from './who-does-this.tsx'

const TABS: Readonly<Partial<Record<BoardPage, BarTab>>> = {
  verbeterbord: 'improvement',
  scrumbord: 'scrum',
  besluiten: 'decisions',
}

/** The frame round a board: bar above (below on a digibord), the board itself, and the open card over it. */
export function TeamScreen({ page }: { page: BoardPage }) {
  const team = useTeam()
  const now = useNow(60_000)
  const screen = useScreen()
  const openId = useOpenCardId()
  const openCard = useOpenCard()
  const current = TABS[page]
  const isBoard = page === 'verbeterbord' || page === 'scrumbord'
  const nextSession = nextSessionOf(team, current === 'scrum' ? 'scrum' : 'improvement', now)
  return (
    <div className={css.screen}>
      <AppBar
        team={team}
        current={current}
        presence={<PresenceLine />}
        save={<SaveStatus />}
        search={
          <>
            {(isBoard || page === 'acties') && (
              <ViewSwitch isList={page === 'acties'} board={boardFor(page)} />
            )}
            {team.kind === 'stipe' && screen === 'laptop' && (
              <ButtonLink size="small" href={`/team/${team.code}/vragen`}>
                {texts.support.page}
              </ButtonLink>
            )}
            {screen === 'laptop' && isBoard && <BoardSearch />}
          </>
        }
      />
      <SessionNotice />
      <BoardNotices />
      {isBoard && <ArchiveMatches />}
      <main className={css.main} id="inhoud" data-region>
        <Board page={page} />
      </main>
      <BottomBar
        team={team}
        current={current}
        nextSession={nextSession}
        status={
          <>
            <SaveStatus />
            <PresenceLine />
          </>
        }
      >
        <WhoDoesThis />
        {page === 'verbeterbord' && <ImprovementAddMenu />}
        <SessionDoor />
        {isBoard && (
          <StartSession
            mode={page === 'scrumbord' ? 'scrumSession' : 'boardSession'}
            size="large"
          />
        )}
      </BottomBar>
      {openId !== null && (
        <CardPanel
          key={openId}
          cardId={openId}
          onClose={() => openCard(null)}
          save={<SaveStatus />}
          partsOf={cardParts}
        />
      )}
    </div>
  )
}

/** The list goes back to the board it was opened from. */
function boardFor(page: BoardPage): BoardPage {
  if (page === 'verbeterbord' || page === 'scrumbord') lastBoard = page
  return lastBoard
}

let lastBoard: BoardPage = 'verbeterbord'

/** Drawn for itself: who comes along, or which card is open, is nothing to it. */
const Board = memo(function Board({ page }: { page: BoardPage }) {
  const isLoaded = useBoardState((state) => state.loaded)
  if (!isLoaded) return <BoardSkeleton />
  switch (page) {
    case 'verbeterbord':
      return (
        <ImprovementBoard
          looked={<LookedLine />}
          decisions={<DecisionsOnBoard />}
          decisionActs={<DecisionsActs />}
        />
      )
    case 'scrumbord':
      return <ScrumBoard decisions={<DecisionsStrip />} />
    case 'besluiten':
      return <DecisionsPage />
    case 'acties':
      return <ActionsPage />
    case 'sessies':
      return (
        <div className={css.scroll}>
          <div className={css.column}>
            <SessionsPage />
          </div>
        </div>
      )
    case 'vragen':
      return (
        <div className={css.scroll}>
          <div className={css.column}>
            <QuestionsPage />
          </div>
        </div>
      )
    case 'jaarplanning':
      return <YearPage />
    case 'opgeruimd':
    case 'prullenbak':
      return (
        <div className={css.scroll}>
          <ShelfPage shelf={page === 'opgeruimd' ? 'archive' : 'bin'} />
        </div>
      )
  }
})
