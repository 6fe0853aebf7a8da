import { CalendarDays } from 'lucide-react'
import { serverNow } from '#client/api/server-clock.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { dateLabel, timeLabel } from '#client/ui/format.ts'
import type { Day } from '#shared/model/ids.ts'
import { addDays, weekdayOf } from '#shared/rules/calendar.ts'
import css from './improvement-planning.module.css'
import { PlannedCard, PlannedRow } from './improvement-planning-row.tsx'
import { planningOf } from './improvement-planning-rows.ts'
import { ImprovementSection, NothingHere } from './improvement-section.tsx'
import { LayHere } from './lay-here.tsx'
import { QuickAdd } from './quick-add.tsx'
import { useShownColumn } from './shown-cards.ts'
import { useSurface } from './surface.ts'

const COLUMN = 'improvement/planning'

/** Planning: the coming two weeks by day, with the next session and holidays among the cards. */
export function ImprovementPlanning() {
  const team = useTeam()
  const { today } = useSurface()
  const { drawn, all } = useShownColumn(COLUMN)
  const cards = useBoardState(({ snapshot }) => snapshot.cards)
  const planned = drawn.flatMap((id) => cards.get(id) ?? [])
  const { weeks, rest } = planningOf({
    cards: planned,
    team,
    today,
    time: timeLabel(serverNow()),
  })
  const say = texts.improvement
  return (
    <ImprovementSection
      name="planning"
      icon={CalendarDays}
      tone="sky"
      column={COLUMN}
      fact={say.comingWeeks}
    >
      <LayHere column={COLUMN} />
      {weeks.length > 0 && (
        <ul className={css.rows}>
          {weeks.map(({ monday, rows }) =>
            rows.map((row, index) => (
              <PlannedRow
                key={row.kind === 'card' ? row.card.id : `${row.kind} ${row.day}`}
                row={row}
                today={today}
                week={index === 0 ? weekName(monday, today) : null}
              />
            )),
          )}
        </ul>
      )}
      {weeks.length === 0 && rest.length === 0 && (
        <NothingHere all={all}>{texts.board.empty[COLUMN]}</NothingHere>
      )}
      {rest.length > 0 && (
        <section aria-label={say.planningRest}>
          <h3 className={css.rest}>{say.planningRest}</h3>
          <ul className={css.rows}>
            {rest.map((card) => (
              <PlannedCard key={card.id} card={card} day={restDay(card.dueOn, today)} />
            ))}
          </ul>
        </section>
      )}
      <QuickAdd column={COLUMN} label={say.addPlannedLabel} placeholder={say.addPlanned} />
    </ImprovementSection>
  )
}

/** Further weeks need no name: their days have a date. */
function weekName(monday: Day, today: Day): string {
  const thisMonday = addDays(today, 1 - weekdayOf(today))
  if (monday === thisMonday) return texts.improvement.thisWeek
  if (monday === addDays(thisMonday, 7)) return texts.improvement.nextWeek
  return ''
}

function restDay(day: Day | undefined, today: Day): string {
  if (day === undefined) return texts.improvement.withoutDay
  const label = dateLabel(day, today)
  return day < today ? texts.improvement.been(label) : label
}
