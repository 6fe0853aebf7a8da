import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import type { Card } from '#shared/model/card.ts'
import { PLACES_FOR } from '#shared/rules/card-places.ts'
import css from './card-bar.module.css'
import { useActs } from './use-acts.ts'

/** From thought to work: the same card goes on as a task, a goal or an action, with its history. */
export function MakeSomething({ card }: { card: Card }) {
  const acts = useActs(card)
  const say = texts.card.idea
  const openCard = useOpenCard()
  const propose = () => {
    const made = acts.makeProposal()
    if (!made.ok) return
    for (const change of made.value) if (change.type === 'card-added') openCard(change.card.id)
  }
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
      {(card.type === 'idea' || card.type === 'experiment') && (
        <Button className={css.make ?? ''} aria-label={say.makeProposalLabel} onPress={propose}>
          {say.makeProposal}
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
