import { Target } from 'lucide-react'
import { useBoardState, useCard, useTeam } from '#client/board/board-context.tsx'
import { measurementsOf } from '#client/board/measurements.ts'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { GoalRuler } from '#client/ui/goal-ruler.tsx'
import { formatMeasure } from '#client/ui/measure.ts'
import { Menu, MenuDivider, MenuItem } from '#client/ui/menu.tsx'
import type { Card } from '#shared/model/card.ts'
import css from './for-goal.module.css'
import { useMayEdit } from './may-edit.ts'
import { Section } from './section.tsx'
import { useActs } from './use-acts.ts'

/** "Voor dit doel": the goal that this card serves, with its ruler. */
export function ForGoal({ card }: { card: Card }) {
  const mayWrite = useMayEdit()
  const goal = useCard(card.goalId ?? '')
  const isThere = goal?.type === 'goal'
  if (!mayWrite && card.goalId === undefined) return null
  return (
    <Section title={texts.card.forGoal} icon={Target}>
      {isThere && <ServedGoal goal={goal} />}
      {card.goalId !== undefined && (!isThere || goal.shelved) && (
        <p className={css.quiet}>{texts.card.goalGone}</p>
      )}
      {mayWrite && <GoalMenu card={card} />}
    </Section>
  )
}

function ServedGoal({ goal }: { goal: Card }) {
  const { measurements } = useTeam()
  const open = useOpenCard()
  const values = measurementsOf(measurements, goal.id).map(({ value }) => value)
  const now = values.at(-1)
  return (
    <>
      <Button variant="quiet" className={css.goal ?? ''} onPress={() => open(goal.id)}>
        {goal.title === '' ? texts.board.tile.untitled : goal.title}
      </Button>
      <div className={css.progress}>
        {now !== undefined && <span className={css.now}>{formatMeasure(now, goal.unit)}</span>}
        <GoalRuler baseline={goal.baseline} target={goal.target} unit={goal.unit} values={values} />
      </div>
    </>
  )
}

function GoalMenu({ card }: { card: Card }) {
  const acts = useActs(card)
  const cards = useBoardState(({ snapshot }) => snapshot.cards)
  const goalIds = useBoardState(({ snapshot }) => snapshot.columns['improvement/goals'])
  const goals = (goalIds ?? []).flatMap((id) => cards.get(id) ?? [])
  if (goals.length === 0) return <p className={css.quiet}>{texts.card.noGoalsYet}</p>
  const label = card.goalId === undefined ? texts.card.chooseGoal : texts.card.otherGoal
  return (
    <Menu
      label={label}
      placement="bottom start"
      trigger={
        <Button size="small" variant="plain" className={css.choose ?? ''}>
          {label}
        </Button>
      }
    >
      {goals.map((goal) => (
        <MenuItem
          key={goal.id}
          isCurrent={goal.id === card.goalId}
          onAction={() =>
            acts.set(
              { field: 'goalId', value: goal.id },
              texts.card.forGoalSet(card.title, goal.title),
            )
          }
        >
          {goal.title === '' ? texts.board.tile.untitled : goal.title}
        </MenuItem>
      ))}
      {card.goalId !== undefined && <MenuDivider />}
      {card.goalId !== undefined && (
        <MenuItem
          onAction={() =>
            acts.set({ field: 'goalId', value: null }, texts.card.forGoalCleared(card.title))
          }
        >
          {texts.card.noGoal}
        </MenuItem>
      )}
    </Menu>
  )
}
