import { useToday } from '#client/api/session.ts'
import { useDispatch, useTeam } from '#client/board/board-context.tsx'
import { likelyDays } from '#client/board/choosers/likely-days.ts'
import { nextSessionDay } from '#client/board/choosers/next-session-day.ts'
import { useRunningSession } from '#client/board/session/use-session.ts'
import { TypeOnPhone } from '#client/board/type-on-phone.tsx'
import { useTyped } from '#client/board/typed-words.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { DayInput } from '#client/ui/day-input.tsx'
import { dayLabel } from '#client/ui/format.ts'
import { Sheet } from '#client/ui/sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { TYPED_LENGTH } from '#shared/model/card.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { FacePicker } from './face-picker.tsx'
import css from './park-sheet.module.css'
import { changeParking, endParking, PARK_FIELD, useParking } from './parking.ts'
import { inSession } from './session-people.ts'
import { useAddCard } from './use-add-card.ts'

const say = texts.session.parking

/** Out of the way for now: who talk about it, and when. In every step, and beyond the end for who was still at it. */
export function ParkSheet() {
  const team = useTeam()
  const session = useRunningSession()
  const today = useToday()
  const dispatch = useDispatch()
  const addCard = useAddCard()
  const { text: title, write: setTitle, forget } = useTyped(PARK_FIELD)
  const { pair, day: chosenDay } = useParking(team.id)
  const days = likelyDays(today, {
    workdays: [],
    session: nextSessionDay(team, 'improvement', { today, workdays: [] }),
    holidays: team.holidays,
  })
  const day = chosenDay !== null && chosenDay >= today ? chosenDay : (days[0]?.day ?? null)
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
    forget()
    endParking(team.id)
  }
  const toggle = (id: PersonId) =>
    changeParking(team.id, {
      pair: pair.includes(id) ? pair.filter((other) => other !== id) : [...pair, id],
    })

  return (
    <Sheet
      title={say.title}
      isOpen
      onClose={() => changeParking(team.id, { isOpen: false })}
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
              onPress={() => changeParking(team.id, { day: choice.day })}
            >
              {dayLabel(choice.day, today)}
            </Button>
          ))}
          <DayInput
            label={say.when}
            isLabelHidden
            value={day}
            onChange={(chosen) => changeParking(team.id, { day: chosen })}
          />
        </fieldset>
      </div>
    </Sheet>
  )
}
