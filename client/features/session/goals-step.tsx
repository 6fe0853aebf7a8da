import { Target } from 'lucide-react'
import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { useScreen } from '#client/ui/screen.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import { AddLine } from './add-line.tsx'
import { GoalSheet } from './goal-sheet.tsx'
import css from './goals.module.css'
import { Panel } from './panel.tsx'
import { useShownGoal } from './shown-goal.ts'
import type { StepProps } from './step-props.ts'

const say = texts.session
const NONE: readonly CardId[] = []

/** The goals of the board that are still worked on, in its order. */
export function useGoals(): readonly Card[] {
  const ids = useBoardState(({ snapshot }) => snapshot.columns['improvement/goals'] ?? NONE)
  const cards = useBoardState(({ snapshot }) => snapshot.cards)
  return ids.flatMap((id) => cards.get(id) ?? [])
}

/** Doelen & resultaten: one goal large on the wall; on a phone all of them, one below the other. */
export function GoalsStep({ session }: StepProps) {
  const goals = useGoals()
  const screen = useScreen()
  const shown = useShownGoal(goals)
  const step = session.steps[session.step]
  const list = screen === 'digibord' ? (shown ? [shown] : []) : goals
  return (
    <Panel
      title={say.goals.title}
      icon={Target}
      aside={step && <strong className={css.ask}>{say.coach[step.kind]}</strong>}
    >
      {goals.length === 0 && <EmptyNote>{say.goals.none}</EmptyNote>}
      {list.map((goal) => (
        <GoalSheet key={goal.id} goal={goal} />
      ))}
      {(goals.length === 0 || step?.kind === 'nextGoals') && (
        <AddLine
          label={say.goals.add}
          placeholder={say.goals.addPlaceholder}
          board="improvement"
          column="goals"
        />
      )}
    </Panel>
  )
}
