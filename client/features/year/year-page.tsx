import { CalendarPlus, Printer, Repeat } from 'lucide-react'
import { useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { useTypedField } from '#client/board/type-on-phone.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { dateLabel, dayLabel } from '#client/ui/format.ts'
import { Select } from '#client/ui/select.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { YearPlan } from '#shared/protocol/year-plan.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { periodsOf } from '#shared/rules/school-year.ts'
import { upcomingSessions } from '#shared/rules/year-plan.ts'
import { NewYearSheet } from './new-year-sheet.tsx'
import { RhythmSheet } from './rhythm-sheet.tsx'
import { SessionSheet } from './session-sheet.tsx'
import { RHYTHM_FIELD, sessionField } from './typed-in-year.ts'
import { useYearPlan } from './use-year-plan.ts'
import css from './year-page.module.css'
import { YearPeriod } from './year-period.tsx'

/** The school year of a team at a glance: period by period, week by week, every session and how it went. */
export function YearPage() {
  const [year, setYear] = useState('nu')
  const { data, error } = useYearPlan(year)
  if (data) return <Year plan={data} onYear={setYear} />
  return (
    <div className={css.page}>
      {error ? <EmptyNote>{texts.year.failed}</EmptyNote> : <Skeleton />}
    </div>
  )
}

const NEW_YEAR = 'nieuw-schooljaar'

function Year({ plan, onYear }: { plan: YearPlan; onYear: (year: string) => void }) {
  const { name, mayManage } = useTeam()
  const today = useToday()
  const typed = useTypedField()
  // The sheet that is open, as its address calls it.
  const [open, setOpen] = useState(typed)
  const openSession = plan.sessions.find((session) => sessionField(session) === open)
  const close = () => setOpen(null)
  const say = texts.year
  const next = upcomingSessions(plan.sessions, today)[0]
  const facts = [
    plan.kept.planned > 0 ? say.kept(plan.kept.held, plan.kept.planned) : '',
    next
      ? say.next(`${texts.session.modes[next.mode]} ${dayLabel(next.on, today)}, ${next.time}`)
      : '',
    plan.begun ? say.begun(dateLabel(dayOf(plan.begun.at), today)) : '',
  ].filter(Boolean)
  return (
    <div className={css.page} data-print-sheet>
      <header className={css.head}>
        <div className={css.words}>
          <h1>{say.title(plan.schoolYear)}</h1>
          <p className={css.facts}>{[name, ...facts].join(' · ')}</p>
        </div>
        <div className={css.tools} data-no-print>
          <Select
            label={say.which}
            isLabelHidden
            value={plan.schoolYear}
            options={plan.years.map((code) => ({ id: code, label: say.name(code) }))}
            onChange={onYear}
          />
          {mayManage && plan.toBegin !== null && (
            <Button variant="primary" icon={CalendarPlus} onPress={() => setOpen(NEW_YEAR)}>
              {say.newYear(plan.toBegin)}
            </Button>
          )}
          {mayManage && (
            <Button icon={Repeat} onPress={() => setOpen(RHYTHM_FIELD)}>
              {say.rhythm}
            </Button>
          )}
          <Button icon={Printer} onPress={() => window.print()}>
            {say.print}
          </Button>
        </div>
      </header>
      {plan.sessions.length === 0 && <EmptyNote>{say.none}</EmptyNote>}
      <div className={css.periods}>
        {periodsOf(plan, plan.holidays).map((period, index) => (
          <YearPeriod
            key={period.firstOn}
            number={index + 1}
            period={period}
            plan={plan}
            onSession={(session) => setOpen(sessionField(session))}
          />
        ))}
      </div>
      {mayManage && open === RHYTHM_FIELD && <RhythmSheet plan={plan} onClose={close} />}
      {mayManage && open === NEW_YEAR && plan.toBegin !== null && (
        <NewYearSheet
          schoolYear={plan.toBegin}
          onBegun={() => onYear(plan.toBegin ?? plan.schoolYear)}
          onClose={close}
        />
      )}
      {openSession && <SessionSheet session={openSession} onClose={close} />}
    </div>
  )
}
