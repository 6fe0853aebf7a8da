import { ChevronDown, ChevronRight, Repeat2 } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useShallow } from 'zustand/react/shallow'
import { useBoardState, useCard, useDispatch } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import css from './recurring-block.module.css'
import { isTemplate } from './shown-cards.ts'

const say = texts.board.recurring

/** Tasks that come back every year wait here; one tap puts a copy on "te doen". */
export function RecurringBlock() {
  const [isOpen, setOpen] = useState(false)
  const ids = useBoardState(useShallow(({ snapshot }) => templates(snapshot).map(({ id }) => id)))
  const titles = useBoardState(
    useShallow(({ snapshot }) => templates(snapshot).map(({ title }) => title)),
  )
  const [first, second] = titles
  if (first === undefined) return null
  return (
    <div className={css.block}>
      <AriaButton
        className={css.head ?? ''}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <Icon icon={Repeat2} />
        <span className={css.words}>
          <span>{say.title}</span>
          {!isOpen && (
            <span className={css.summary}>
              {say.summary(lowered(first), second && lowered(second), titles.length - 2)}
            </span>
          )}
        </span>
        <Icon icon={isOpen ? ChevronDown : ChevronRight} />
      </AriaButton>
      {isOpen && (
        <ul className={css.list} aria-label={say.title}>
          {ids.map((id) => (
            <TemplateLine key={id} cardId={id} />
          ))}
        </ul>
      )}
    </div>
  )
}

function TemplateLine({ cardId }: { cardId: CardId }) {
  const card = useCard(cardId)
  const dispatch = useDispatch()
  const openCard = useOpenCard()
  const mayWrite = useBoardState((state) => state.mayWrite)
  if (!card) return null
  return (
    <li className={css.line}>
      <AriaButton
        className={css.name ?? ''}
        aria-label={say.openLabel(card.title)}
        onPress={() => openCard(cardId)}
      >
        {card.title}
      </AriaButton>
      {mayWrite && (
        <Button
          size="small"
          aria-label={say.takeLabel(card.title)}
          onPress={() => dispatch({ type: 'take-recurring', cardId }, say.taken(card.title))}
        >
          {say.take}
        </Button>
      )}
    </li>
  )
}

function templates({ columns, cards }: BoardSnapshot): readonly Card[] {
  return (columns['scrum/backlog'] ?? [])
    .map((id) => cards.get(id))
    .filter((card) => card !== undefined && isTemplate(card))
    .filter((card) => card !== undefined)
}

/** In the middle of a sentence; abbreviations keep their capitals. */
function lowered(title: string): string {
  const [first = '', second = ''] = title
  return second === second.toLowerCase() ? first.toLowerCase() + title.slice(1) : title
}
