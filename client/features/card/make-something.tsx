import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import type { Card } from '#shared/model/card.ts'
import { PLACES_FOR } from '#shared/rules/cards.ts'
import css from './card-bar.module.css'
import { useActs } from './use-acts.ts'

/** From thought to work: the same card goes on as a task, a goal or an action, with its history. */
export function MakeSomething({ card }: { card: Card }) {
  const acts = useActs(card)
  const say = texts.card.idea
  return (
    <>
      <Button
        className={css.make ?? ''}
        aria-label={say.makeTaskLabel}
        onPress={() => acts.moveTo('scrum', 'todo', say.madeTask(card.title))}
      >
        {say.makeTask}
      </Button>
      {PLACES_FOR[card.type].includes('improvement/goals') && (
        <Button
          className={css.make ?? ''}
          aria-label={say.makeGoalLabel}
          onPress={() => acts.moveTo('improvement', 'goals', say.madeGoal(card.title))}
        >
          {say.makeGoal}
        </Button>
      )}
      <Button
        className={css.main ?? ''}
        variant="primary"
        onPress={() => acts.moveTo('improvement', 'todo', say.madeAction(card.title))}
      >
        {say.makeAction}
      </Button>
    </>
  )
}
