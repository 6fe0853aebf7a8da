import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import { PageHead } from '#client/ui/page.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { ActionCard } from './action-card.tsx'
import { AskedCard } from './asked-card.tsx'
import { GivenCard } from './given-card.tsx'
import css from './my-actions-page.module.css'
import { useMyNews } from './my-news.ts'
import { useMyShownActions } from './my-shown-actions.ts'
import { NotConnected } from './not-connected.tsx'
import { TeamNews } from './team-news.tsx'
import { weeksOf } from './weeks.ts'

/** What I took on, over all my teams and groups, in the order of its day. */
export function MyActionsPage() {
  const today = useToday()
  const { actions, hasFailed, waiting, isKept } = useMyShownActions()
  const news = useMyNews()
  const given = (news?.given ?? []).flatMap((row) => {
    const action = actions?.find((candidate) => isSameCard(candidate, row))
    return action ? [[row, action] as const] : []
  })
  // An answer that was kept on this device may be from before this list.
  const asked = news?.asked ?? []
  const own = (actions ?? []).filter((action) => !given.some(([row]) => isSameCard(action, row)))
  return (
    <div className={css.page}>
      <PageHead title={texts.myActions.title} />
      <NotConnected waiting={waiting} isKept={isKept} />
      {!actions && !hasFailed && <Skeleton />}
      {!actions && hasFailed && <EmptyNote>{texts.myActions.failed}</EmptyNote>}
      {given.length > 0 && (
        <section className={css.week}>
          <header className={css.head}>
            <h2>{texts.myNews.forYou}</h2>
          </header>
          <ul className={css.list}>
            {given.map(([row, action]) => (
              <li key={`${row.teamId}/${row.cardId}`}>
                <GivenCard given={row} action={action} today={today} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {asked.length > 0 && (
        <section className={css.week}>
          <header className={css.head}>
            <h2>{texts.myNews.asked}</h2>
          </header>
          <ul className={css.list}>
            {asked.map((proposal) => (
              <li key={`${proposal.teamId}/${proposal.cardId}`}>
                <AskedCard asked={proposal} today={today} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {actions?.length === 0 && asked.length === 0 && (
        <EmptyNote>{texts.myActions.empty}</EmptyNote>
      )}
      {actions &&
        weeksOf(own, today).map((week, index) => (
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
      {news?.teams.map(
        (team) =>
          team.events.length > 0 && <TeamNews key={team.teamId} team={team} today={today} />,
      )}
    </div>
  )
}

type OnCard = { readonly teamId: string; readonly cardId: string }

function isSameCard(one: OnCard, other: OnCard): boolean {
  return one.teamId === other.teamId && one.cardId === other.cardId
}
