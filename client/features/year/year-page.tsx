import { CalendarPlus, Printer, Repeat } from 'lucide-react'
import { useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { dateLabel, dayLabel } from '#client/ui/format.ts'
import { Select } from '#client/ui/select.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { PlannedSession } from '#shared/model/year-plan.ts'
import type { YearPlan } from '#shared/protocol/year-plan.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { periodsOf } from '#shared/rules/school-year.ts'
import { upcomingSessions } from '#shared/rules/year-plan.ts'
import { NewYearSheet } from './new-year-sheet.tsx'
import { RhythmSheet } from './rhythm-sheet.tsx'
import { SessionSheet } from './session-sheet.tsx'
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

type Open =
  | { readonly kind: 'rhythm' | 'new-year' }
  | { readonly kind: 'session'; readonly session: PlannedSession }

function Year({ plan, onYear }: { plan: YearPlan; onYear: (year: string) => void }) {
  const { name, mayManage } = useTeam()
  const today = useToday()
  const [open, setOpen] = useState<Open | null>(null)
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
            <Button
              variant="primary"
              icon={CalendarPlus}
              onPress={() => setOpen({ kind: 'new-year' })}
            >
              {say.newYear(plan.toBegin)}
            </Button>
          )}
          {mayManage && (
            <Button icon={Repeat} onPress={() => setOpen({ kind: 'rhythm' })}>
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
            onSession={(session) => setOpen({ kind: 'session', session })}
          />
        ))}
      </div>
      {open?.kind === 'rhythm' && <RhythmSheet plan={plan} onClose={close} />}
      {open?.kind === 'new-year' && plan.toBegin !== null && (
        <NewYearSheet
          schoolYear={plan.toBegin}
          onBegun={() => onYear(plan.toBegin ?? plan.schoolYear)}
          onClose={close}
        />
      )}
      {open?.kind === 'session' && <SessionSheet session={open.session} onClose={close} />}
    </div>
  )
}
