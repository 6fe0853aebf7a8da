import { useId, useState } from 'react'
import { useMe, useToday } from '#client/api/session.ts'
import { useCard, useDispatch, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { DayInput } from '#client/ui/day-input.tsx'
import field from '#client/ui/field.module.css'
import { dayLabel } from '#client/ui/format.ts'
import { REASON_LENGTH } from '#shared/model/card.ts'
import type { CardId, Day } from '#shared/model/ids.ts'
import { holidayOn, weekdayOf } from '#shared/rules/calendar.ts'
import { canBePostponed, isPostponing } from '#shared/rules/postponing.ts'
import css from './choosers.module.css'
import { type DayChoice, isFarAway, likelyDays } from './likely-days.ts'
import { nextSessionDay } from './next-session-day.ts'

const say = texts.choosers.when

type Props = {
  cardId: CardId
  /** Called after a chip was tapped; a typed date may still change and does not call it. */
  onChosen?: () => void
}

/** Wanneer? Chips for the likely days, and the calendar of the device for any other. */
export function WhenChooser({ cardId, onChosen }: Props) {
  const card = useCard(cardId)
  const me = useMe()
  const today = useToday()
  const team = useTeam()
  const dispatch = useDispatch()
  const { postponing } = texts.actions
  const [reason, setReason] = useState('')
  const [picked, setPicked] = useState<Day | null>(null)
  const reasonId = useId()
  if (!card) return null

  const owner = team.members.find(({ id }) => id === (card.ownerId ?? me.id))
  const workdays = owner?.workdays ?? []
  const choices = likelyDays(today, {
    workdays,
    session: nextSessionDay(team, card.place.board, { today, workdays }),
    holidays: team.holidays,
  })
  const choose = (day: Day | null) => {
    if (day !== null && isPostponing(card, day)) {
      const sentence = postponing.done(card.title, dayLabel(day, today))
      dispatch({ type: 'postpone-card', cardId, day, reason }, sentence)
      return
    }
    const change = { type: 'value-set', cardId, field: 'dueOn', value: day } as const
    const sentence =
      day === null ? say.cleared(card.title) : say.chosen(card.title, dayLabel(day, today))
    dispatch({ type: 'set-value', change }, sentence)
  }
  const chooseAndClose = (day: Day | null) => {
    choose(day)
    onChosen?.()
  }
  const day = picked ?? card.dueOn
  const remark = day === undefined ? null : remarkOn(day, today, team.holidays)
  return (
    <div className={css.when}>
      <ul className={css.days}>
        {choices.map((choice) => (
          <li key={choice.kind}>
            <Button
              variant={card.dueOn === choice.day ? 'soft' : 'plain'}
              aria-pressed={card.dueOn === choice.day}
              className={css.day ?? ''}
              onPress={() => chooseAndClose(choice.day)}
            >
              <DayWords choice={choice} today={today} />
            </Button>
          </li>
        ))}
      </ul>
      <DayInput
        label={say.pick}
        value={picked ?? card.dueOn ?? null}
        onChange={(day) => {
          const isLater = isPostponing(card, day)
          setPicked(isLater ? day : null)
          if (!isLater) choose(day)
        }}
      />
      {canBePostponed(card) && (
        <div>
          <label className={field.label} htmlFor={reasonId}>
            {postponing.reason} <small className={css.dayNote}>{postponing.reasonHint}</small>
          </label>
          <input
            id={reasonId}
            className={field.input}
            value={reason}
            maxLength={REASON_LENGTH}
            enterKeyHint="done"
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      )}
      {picked !== null && isPostponing(card, picked) && (
        <Button variant="primary" onPress={() => chooseAndClose(picked)}>
          {postponing.to(dayLabel(picked, today))}
        </Button>
      )}
      {remark !== null && <p className={css.remark}>{remark}</p>}
      {card.dueOn !== undefined && (
        <Button variant="quiet" size="small" onPress={() => chooseAndClose(null)}>
          {say.none}
        </Button>
      )}
    </div>
  )
}

function DayWords({ choice, today }: { choice: DayChoice; today: Day }) {
  const label = dayLabel(choice.day, today)
  if (choice.kind === 'today' || choice.kind === 'next') return label
  return (
    <>
      {choice.kind === 'session' ? say.nextSession : say.twoWeeks}
      <small className={css.dayNote}> {label}</small>
    </>
  )
}

function remarkOn(
  day: Day,
  today: Day,
  holidays: readonly { name: string; firstOn: Day; lastOn: Day }[],
): string | null {
  const holiday = holidayOn(day, holidays)
  if (holiday) return say.holiday(holiday.name)
  if (weekdayOf(day) > 5) return say.weekend
  return isFarAway(day, today) ? say.farAway : null
}
