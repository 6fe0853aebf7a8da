import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import { PageHead } from '#client/ui/page.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { ActionCard } from './action-card.tsx'
import css from './my-actions-page.module.css'
import { useMyShownActions } from './my-shown-actions.ts'
import { NotConnected } from './not-connected.tsx'
import { weeksOf } from './weeks.ts'

/** What I took on, over all my teams and groups, in the order of its day. */
export function MyActionsPage() {
  const today = useToday()
  const { actions, hasFailed, waiting, isKept } = useMyShownActions()
  return (
    <div className={css.page}>
      <PageHead title={texts.myActions.title} />
      <NotConnected waiting={waiting} isKept={isKept} />
      {!actions && !hasFailed && <Skeleton />}
      {!actions && hasFailed && <EmptyNote>{texts.myActions.failed}</EmptyNote>}
      {actions?.length === 0 && <EmptyNote>{texts.myActions.empty}</EmptyNote>}
      {actions &&
        weeksOf(actions, today).map((week, index) => (
          <section key={week.title} className={css.week}>
            <header className={css.head}>
              <h2>{week.title}</h2>
              {index === 0 && <span>{datedDayLabel(today, today)}</span>}
            </header>
            <ul className={css.list}>
              {week.actions.map((action) => (
                <li key={`${action.teamId}/${action.cardId}`}>
                  <ActionCard action={action} today={today} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
