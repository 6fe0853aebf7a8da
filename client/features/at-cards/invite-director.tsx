import { CalendarCheck, CalendarPlus } from 'lucide-react'
import { useAtCards } from '#client/board/beside/at-cards.tsx'
import { useBoardState, useDispatch } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import type { Card } from '#shared/model/card.ts'
import css from './at-cards.module.css'

/** The team invites the directeur to something it planned: it is in the directeur's calendar from then on [TALK8]. */
export function InviteDirector({ card }: { card: Card }) {
  const { directors } = useAtCards()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const dispatch = useDispatch()
  if (!mayWrite || card.shelved !== undefined) return null
  return (
    <div className={css.line}>
      {directors.map(({ id, name }) => {
        const isInvited = card.people.includes(id)
        return (
          <Button
            key={id}
            size="small"
            icon={isInvited ? CalendarCheck : CalendarPlus}
            variant={isInvited ? 'soft' : 'plain'}
            aria-pressed={isInvited}
            onPress={() =>
              dispatch({ type: 'set-person', cardId: card.id, personId: id, present: !isInvited })
            }
          >
            {isInvited ? texts.talk.invited(name) : texts.talk.invite(name)}
          </Button>
        )
      })}
    </div>
  )
}
