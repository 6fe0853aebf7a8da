import { Undo2 } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useBoardState, useDispatch, useMember } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { dayLabel } from '#client/ui/format.ts'
import type { Day } from '#shared/model/ids.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { binDaysLeft, type ShelvedCard } from '#shared/rules/shelves.ts'
import css from './shelf-page.module.css'

/** A card that left the board: where it lay, who took it off, and the way back. */
export function ShelfRow({ card, today }: { card: ShelvedCard; today: Day }) {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const dispatch = useDispatch()
  const open = useOpenCard()
  const owner = useMember(card.ownerId)
  const { shelved, place, done } = card
  const name = useMember(shelved.by)?.name ?? texts.history.somebody
  const title = card.title.trim() === '' ? texts.board.tile.untitled : card.title
  const column = texts.words.columns[place.column]
  const say = texts.shelf
  const facts = [
    `${column}, ${texts.words.boards[place.board]}`,
    owner?.name,
    card.dropped && texts.actions.dropped(card.dropped.reason),
    done && say.finishedOn(dayLabel(dayOf(done.at), today)),
    say.shelvedBy[shelved.shelf](name, dayLabel(dayOf(shelved.at), today)),
  ]
  return (
    <li className={css.row}>
      <AriaButton className={css.card ?? ''} onPress={() => open(card.id)}>
        <span className={css.title}>{title}</span>
        <span className={css.facts}>{facts.filter(Boolean).join(' · ')}</span>
      </AriaButton>
      {shelved.shelf === 'bin' && <Chip>{say.stays(binDaysLeft(card, today))}</Chip>}
      {mayWrite && (
        <Button
          size="small"
          icon={Undo2}
          aria-label={say.restoreCard(title)}
          onPress={() =>
            dispatch({ type: 'restore-card', cardId: card.id }, say.restored(title, column))
          }
        >
          {say.restore}
        </Button>
      )}
    </li>
  )
}
