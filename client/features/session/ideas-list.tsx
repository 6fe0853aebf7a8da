import { ListChecks } from 'lucide-react'
import { Button as PlainButton } from 'react-aria-components'
import { useDispatch } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import type { Card } from '#shared/model/card.ts'
import css from './ideas.module.css'
import steps from './step-list.module.css'
import { useVotes } from './use-votes.ts'
import { VoteButton } from './vote-button.tsx'

const say = texts.session.planning

/** Ideas, the most wanted first. Votes only order: nobody sees whose they are. */
export function IdeasList({ ideas }: { ideas: readonly Card[] }) {
  const { votes, vote } = useVotes()
  const dispatch = useDispatch()
  const open = useOpenCard()
  const countOf = (card: Card) => votes.get(card.id)?.count ?? 0
  const ordered = [...ideas].sort((one, other) => countOf(other) - countOf(one))
  return (
    <ul className={classNames(steps.list, css.list)}>
      {ordered.map((card) => {
        const { id: cardId, title } = card
        return (
          <li key={cardId} className={css.idea}>
            <PlainButton className={css.words ?? ''} onPress={() => open(cardId)}>
              {title}
            </PlainButton>
            <VoteButton
              title={title}
              count={countOf(card)}
              isMine={votes.get(cardId)?.mine ?? false}
              onVote={(wants, by) => vote(cardId, wants, say.voteLabel(title), by)}
            />
            <Button
              icon={ListChecks}
              onPress={() =>
                dispatch(
                  { type: 'move-card', cardId, board: 'improvement', column: 'todo', index: 0 },
                  texts.card.idea.madeAction(title),
                )
              }
            >
              {say.makeAction}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
