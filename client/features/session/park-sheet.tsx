import { useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { useDispatch, useTeam } from '#client/board/board-context.tsx'
import { likelyDays } from '#client/board/choosers/likely-days.ts'
import { nextSessionDay } from '#client/board/choosers/next-session-day.ts'
import { TypeOnPhone } from '#client/board/type-on-phone.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { DayInput } from '#client/ui/day-input.tsx'
import { dayLabel } from '#client/ui/format.ts'
import { Sheet } from '#client/ui/sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { TYPED_LENGTH } from '#shared/model/card.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import type { RunningSession } from '#shared/model/session.ts'
import { FacePicker } from './face-picker.tsx'
import css from './park-sheet.module.css'
import { inSession } from './session-people.ts'
import { useAddCard } from './use-add-card.ts'

const say = texts.session.parking
export const PARK_FIELD = 'parkeer'

/** Out of the way for now: who talk about it, and when. In every step. */
export function ParkSheet({ session, onClose }: { session: RunningSession; onClose: () => void }) {
  const team = useTeam()
  const today = useToday()
  const dispatch = useDispatch()
  const addCard = useAddCard()
  const [title, setTitle] = useState('')
  const [pair, setPair] = useState<readonly PersonId[]>([])
  const days = likelyDays(today, {
    workdays: [],
    session: nextSessionDay(team, 'improvement', { today, workdays: [] }),
    holidays: team.holidays,
  })
  const [day, setDay] = useState<Day | null>(days[0]?.day ?? null)
  const isWhole = title.trim() !== '' && pair.length >= 2 && day !== null

  const park = () => {
    const cardId = addCard('improvement', 'parked', title)
    if (cardId === null || day === null) return
    for (const personId of pair) {
      dispatch({ type: 'set-person', cardId, personId, present: true })
    }
    dispatch({
      type: 'set-value',
      change: { type: 'value-set', cardId, field: 'dueOn', value: day },
    })
    showToast({ text: say.parked(title.trim()) })
    onClose()
  }
  const toggle = (id: PersonId) =>
    setPair(pair.includes(id) ? pair.filter((other) => other !== id) : [...pair, id])

  return (
    <Sheet
      title={say.title}
      isOpen
      onClose={onClose}
      beside="left"
      actions={
        <Button variant="primary" isDisabled={!isWhole} onPress={park}>
          {say.save}
        </Button>
      }
    >
      <div className={css.park}>
        <TextInput
          label={say.what}
          value={title}
          onChange={setTitle}
          maxLength={TYPED_LENGTH.title}
          autoFocus
        />
        <TypeOnPhone at={{ field: PARK_FIELD }} />
        <FacePicker
          label={pair.length === 1 ? say.needsTwo : say.who}
          people={inSession(team.members, session, today)}
          chosen={pair}
          onToggle={toggle}
        />
        <fieldset className={css.days}>
          <legend className={css.legend}>{say.when}</legend>
          {days.map((choice) => (
            <Button
              key={choice.day}
              variant={choice.day === day ? 'soft' : 'plain'}
              aria-pressed={choice.day === day}
              onPress={() => setDay(choice.day)}
            >
              {dayLabel(choice.day, today)}
            </Button>
          ))}
          <DayInput label={say.when} isLabelHidden value={day} onChange={setDay} />
        </fieldset>
      </div>
    </Sheet>
  )
}
