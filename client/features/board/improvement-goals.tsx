import { Info, Target } from 'lucide-react'
import { useMemo } from 'react'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { GOAL_LIMIT } from '#shared/rules/work.ts'
import { CardList } from './card-list.tsx'
import { GoalFace } from './goal-face.tsx'
import { goalNamer } from './goal-name.ts'
import css from './improvement-section.module.css'
import { ImprovementSection, NothingHere } from './improvement-section.tsx'
import { QuickAdd } from './quick-add.tsx'
import { useShownColumn } from './shown-cards.ts'

const COLUMN = 'improvement/goals'

/** Doelen: few and small, each with its ruler. More than three is a hint, never a block [GOAL1]. */
export function ImprovementGoals() {
  const shown = useShownColumn(COLUMN)
  const { measurements } = useTeam()
  const nameGoal = useMemo(() => goalNamer(measurements), [measurements])
  const active = useBoardState(({ snapshot }) => countActive(snapshot))
  return (
    <ImprovementSection
      name="goals"
      icon={Target}
      tone="accent"
      column={COLUMN}
      fact={texts.improvement.goalsOf(active, GOAL_LIMIT)}
    >
      {active > GOAL_LIMIT && (
        <p className={css.hint}>
          <Icon icon={Info} />
          <span>{texts.improvement.tooManyGoals}</span>
        </p>
      )}
      <CardList
        column={COLUMN}
        label={texts.improvement.sections.goals}
        face={GoalFace}
        nameCard={nameGoal}
        className={classNames(css.goalList, shown.all >= GOAL_LIMIT && css.many)}
      />
      {shown.drawn.length === 0 && (
        <NothingHere all={shown.all}>{texts.board.empty[COLUMN]}</NothingHere>
      )}
      <QuickAdd
        column={COLUMN}
        label={texts.words.types.goal}
        placeholder={texts.improvement.addGoal}
      />
    </ImprovementSection>
  )
}

function countActive({ columns, cards }: BoardSnapshot): number {
  return (columns[COLUMN] ?? []).filter((id) => {
    const status = cards.get(id)?.goalStatus
    return status === undefined || status === 'active'
  }).length
}
