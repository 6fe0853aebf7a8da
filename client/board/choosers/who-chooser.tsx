import { Check } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useMe, useToday } from '#client/api/session.ts'
import { useBoardState, useCard, useDispatch, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Icon } from '#client/ui/icon.tsx'
import type { CardId, PersonId } from '#shared/model/ids.ts'
import { weekdayOf } from '#shared/rules/calendar.ts'
import css from './choosers.module.css'
import { likelyFirst } from './likely.ts'

const say = texts.choosers.who

type Props = {
  cardId: CardId
  /** Called after a face was tapped. */
  onChosen?: () => void
}

/** Wie? One tap on a face; a tap on who has it already takes the name off. */
export function WhoChooser({ cardId, onChosen }: Props) {
  const card = useCard(cardId)
  const me = useMe()
  const today = useToday()
  const { members } = useTeam()
  const presence = useBoardState((state) => state.presence)
  const dispatch = useDispatch()
  if (!card) return null

  const choose = (personId: PersonId | null, sentence: string) => {
    const change = { type: 'value-set', cardId, field: 'ownerId', value: personId } as const
    dispatch({ type: 'set-value', change }, sentence)
    onChosen?.()
  }
  const people = likelyFirst(members, {
    ownerId: card.ownerId,
    me: me.id,
    present: new Set(presence.map(({ person }) => person.id)),
    weekday: weekdayOf(today),
  })
  return (
    <ul className={css.faces}>
      {people.map((person) => {
        const isOwner = person.id === card.ownerId
        return (
          <li key={person.id}>
            <Button
              className={css.face ?? ''}
              aria-pressed={isOwner}
              onPress={() =>
                isOwner
                  ? choose(null, say.cleared(card.title))
                  : choose(person.id, say.chosen(card.title, person.name))
              }
            >
              <Avatar person={person} size="medium" />
              <span>{person.id === me.id ? say.me(person.name) : person.name}</span>
              {isOwner && <Icon icon={Check} />}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
