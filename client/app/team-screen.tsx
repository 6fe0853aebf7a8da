import { memo } from 'react'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { useOpenCard, useOpenCardId } from '#client/board/open-card.ts'
import { UndoButton, UndoMenuItem } from '#client/board/undo-button.tsx'
import { LookedLine } from '#client/features/at-cards/looked-line.tsx'
import { BoardSearch } from '#client/features/board/board-search.tsx'
import { ImprovementAddMenu } from '#client/features/board/improvement-add-menu.tsx'
import { ImprovementBoard } from '#client/features/board/improvement-board.tsx'
import { ScrumBoard } from '#client/features/board/scrum-board.tsx'
import { ArchiveMatches } from '#client/features/card/archive-matches.tsx'
import { DecisionsActs } from '#client/features/decisions/decisions-acts.tsx'
import { DecisionsOnBoard } from '#client/features/decisions/decisions-on-board.tsx'
import { DecisionsStrip } from '#client/features/decisions/decisions-strip.tsx'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { type EarlyPart, EarlyWithin, useFetchedWhenIdle } from '#client/ui/early.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { AppBar, type BarTab } from './app-bar.tsx'
import { ALL_BESIDE, besideBoards } from './beside-boards.tsx'
import { BoardNotices } from './board-notices.tsx'
import type { BoardPage } from './board-pages.ts'
import { BottomBar } from './bottom-bar.tsx'
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
  useFetchedWhenIdle(
    ALL_BESIDE,
    useBoardState((state) => state.loaded),
  )
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
        undo={isBoard && (screen === 'phone' ? <UndoMenuItem /> : <UndoButton />)}
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
        {isBoard && <UndoButton size="large" variant="plain" />}
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
        <EarlyWithin
          key={openId}
          part={besideBoards.card}
          props={{ cardId: openId, onClose: () => openCard(null), isInSession: false }}
          meanwhile={null}
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
      return <Beside part={besideBoards.decisions} props={{}} />
    case 'acties':
      return <Beside part={besideBoards.actions} props={{}} />
    case 'jaarplanning':
      return <Beside part={besideBoards.year} props={{}} />
    case 'sessies':
      return (
        <div className={css.scroll}>
          <div className={css.column}>
            <Beside part={besideBoards.sessions} props={{}} />
          </div>
        </div>
      )
    case 'vragen':
      return (
        <div className={css.scroll}>
          <div className={css.column}>
            <Beside part={besideBoards.questions} props={{}} />
          </div>
        </div>
      )
    case 'opgeruimd':
      return <Shelf shelf="archive" />
    case 'prullenbak':
      return <Shelf shelf="bin" />
  }
})

function Shelf({ shelf }: { shelf: 'archive' | 'bin' }) {
  return (
    <div className={css.scroll}>
      <Beside part={besideBoards.shelf} props={{ shelf }} />
    </div>
  )
}

function Beside<Props extends object>(shown: { part: EarlyPart<Props>; props: Props }) {
  return <EarlyWithin {...shown} meanwhile={<BoardSkeleton />} />
}
