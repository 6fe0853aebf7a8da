import { ArrowRight, PencilLine, Plus, X } from 'lucide-react'
import { useBoardState, useDispatch, useTeam } from '#client/board/board-context.tsx'
import { typingAt } from '#client/board/type-on-phone.tsx'
import { DECISION_FIELD, useAllTyped, useTyped } from '#client/board/typed-words.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink, IconButton } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { type ColumnKey, readColumnKey } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import { actionField, goalIn, learnedField } from './goal-fields.ts'
import { endGoal, useGoalFields } from './goal-work.tsx'
import css from './left-words.module.css'
import { openParking, PARK_FIELD, useParking } from './parking.ts'
import { useAddCard } from './use-add-card.ts'

const say = texts.session.leftWords

/** What somebody was still typing here when the session closed: one tap puts it where it was meant for. */
export function LeftWords() {
  const { id } = useTeam()
  const isLoaded = useBoardState(({ loaded, mayWrite }) => loaded && mayWrite)
  const isParking = useParking(id).isOpen
  // What stands in a panel that is open needs no second place.
  const open = [...useGoalFields(), ...(isParking ? [PARK_FIELD] : [])]
  const waiting = Object.entries(useAllTyped(id)).filter(
    ([field, text]) => text?.trim() && !open.includes(field),
  )
  if (!isLoaded || waiting.length === 0) return null
  return (
    <section className={css.left} aria-label={say.title} data-no-print>
      <h2 className={css.title}>
        <Icon icon={PencilLine} />
        {say.title}
      </h2>
      <ul>
        {waiting.map(([field]) => (
          <Line key={field} field={field} />
        ))}
      </ul>
    </section>
  )
}

function Line({ field }: { field: string }) {
  const { text, forget } = useTyped(field)
  return (
    <li className={css.line}>
      <span className={css.words}>{text}</span>
      <WayOn field={field} />
      <IconButton icon={X} label={say.throwAway(text)} variant="quiet" onPress={forget} />
    </li>
  )
}

/** To the board as the card it was going to be, or on where more than words are asked. */
function WayOn({ field }: { field: string }) {
  const { id, code } = useTeam()
  const ended = goalIn(field, learnedField)
  const helped = goalIn(field, actionField)
  const place = readColumnKey(field)
  if (place) return <PutOn field={field} column={`${place.board}/${place.column}`} goalId={null} />
  if (helped !== null) return <PutOn field={field} column="improvement/todo" goalId={helped} />
  if (field === PARK_FIELD) return <GoOn onPress={() => openParking(id)} />
  if (ended !== null) return <GoOn onPress={() => endGoal(ended)} />
  const href =
    field === DECISION_FIELD
      ? typingAt(`/team/${code}/besluiten`, field)
      : `/team/${code}/verbeterbord?kaart=${field.split('.').at(-1)}`
  return (
    <ButtonLink iconAfter={ArrowRight} href={href}>
      {say.goOn}
    </ButtonLink>
  )
}

function GoOn({ onPress }: { onPress: () => void }) {
  return (
    <Button iconAfter={ArrowRight} onPress={onPress}>
      {say.goOn}
    </Button>
  )
}

type PutOnProps = { field: string; column: ColumnKey; goalId: CardId | null }

function PutOn({ field, column, goalId }: PutOnProps) {
  const { text, forget } = useTyped(field)
  const dispatch = useDispatch()
  const addCard = useAddCard()
  const name = texts.board.columnName(column)
  const put = () => {
    const place = readColumnKey(column)
    const cardId = place ? addCard(place.board, place.column, text) : null
    if (cardId === null) return
    if (goalId !== null) {
      dispatch({
        type: 'set-value',
        change: { type: 'value-set', cardId, field: 'goalId', value: goalId },
      })
    }
    forget()
    showToast({ text: texts.board.add.added(text.trim(), name) })
  }
  return (
    <Button icon={Plus} onPress={put}>
      {say.putOn(name)}
    </Button>
  )
}
