import type { ReactNode } from 'react'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { useScreen } from '#client/ui/screen.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import { BoardSearch } from './board-search.tsx'
import { BoardSurface } from './board-surface.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FilterStrip } from './filter-strip.tsx'
import { ImprovementActions } from './improvement-actions.tsx'
import { ImprovementAmbition } from './improvement-ambition.tsx'
import css from './improvement-board.module.css'
import { ImprovementCheckIn } from './improvement-check-in.tsx'
import { ImprovementGoals } from './improvement-goals.tsx'
import { ImprovementPlanning } from './improvement-planning.tsx'
import { DecisionsSection, ProposalsSection } from './improvement-sealed.tsx'
import grid from './improvement-section.module.css'
import { ShownSection, useShownSection } from './improvement-shown.ts'
import { ImprovementSuccesses } from './improvement-successes.tsx'
import { ImprovementSwitcher } from './improvement-switcher.tsx'
import { ImprovementThoughts } from './improvement-thoughts.tsx'

/** As the arrow keys walk them: the board from left to right, row by row. The planning lies by day, not by hand. */
const COLUMNS: readonly ColumnKey[] = [
  'improvement/successes',
  'improvement/goals',
  'improvement/doing',
  'improvement/todo',
  'improvement/done',
  'improvement/ideas',
  'improvement/parked',
  'improvement/proposals',
]

/** What other parts of the product draw on this board. */
type Slots = { decisions: ReactNode; decisionActs: ReactNode }
type Props = Slots & { looked?: ReactNode }

/** The Verbeterbord: a fixed layout that everybody knows by heart. Sections grow and fold, they never move. */
export function ImprovementBoard({ looked, ...slots }: Props) {
  const screen = useScreen()
  return (
    <BoardSurface board="improvement" columns={COLUMNS} className={classNames(css.board)}>
      <h1 className="only-spoken">{texts.board.title.improvement}</h1>
      <div className={css.top}>
        <ImprovementAmbition looked={looked} />
        {screen !== 'digibord' && <FilterBar className={css.filter} />}
        {screen === 'phone' && (
          <div className={css.search}>
            <BoardSearch />
          </div>
        )}
      </div>
      <FilterStrip className={css.strip} />
      <Sections {...slots} />
    </BoardSurface>
  )
}

function Sections({ decisions, decisionActs }: Slots) {
  const [section, show] = useShownSection()
  return (
    <ShownSection value={section}>
      <ImprovementSwitcher section={section} onChoose={show} />
      <div className={grid.sections}>
        <ImprovementSuccesses />
        <ImprovementGoals />
        <ImprovementActions />
        <ImprovementCheckIn />
        <ImprovementPlanning />
        <ImprovementThoughts column="improvement/ideas" />
        <ImprovementThoughts column="improvement/parked" />
        <DecisionsSection acts={decisionActs}>{decisions}</DecisionsSection>
        <ProposalsSection />
      </div>
    </ShownSection>
  )
}
