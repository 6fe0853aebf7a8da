import { Target } from 'lucide-react'
import { useBoardState, useCard } from '#client/board/board-context.tsx'
import { useFilter } from '#client/board/filter.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Menu, MenuDivider, MenuItem } from '#client/ui/menu.tsx'
import css from './improvement-goal-filter.module.css'

/** Shows only the actions for one goal, on this screen. */
export function GoalFilter() {
  const goalId = useFilter((filter) => filter.goalId)
  const setGoal = useFilter((filter) => filter.setGoal)
  const goalIds = useBoardState(({ snapshot }) => snapshot.columns['improvement/goals'])
  const cards = useBoardState(({ snapshot }) => snapshot.cards)
  const chosen = useCard(goalId ?? '')
  const goals = (goalIds ?? []).flatMap((id) => cards.get(id) ?? [])
  if (goals.length === 0 && goalId === null) return null
  const say = texts.improvement
  return (
    <Menu
      label={say.filterGoal}
      trigger={
        <Button
          icon={Target}
          size="small"
          variant={goalId === null ? 'quiet' : 'soft'}
          aria-label={say.filterGoal}
          className={css.trigger ?? ''}
          data-fold
        >
          <span className={css.words}>{chosen === undefined ? say.allGoals : chosen.title}</span>
        </Button>
      }
    >
      <MenuItem isCurrent={goalId === null} onAction={() => setGoal(null)}>
        {say.allGoals}
      </MenuItem>
      <MenuDivider />
      {goals.map((goal) => (
        <MenuItem key={goal.id} isCurrent={goal.id === goalId} onAction={() => setGoal(goal.id)}>
          {goal.title === '' ? texts.board.tile.untitled : goal.title}
        </MenuItem>
      ))}
    </Menu>
  )
}
