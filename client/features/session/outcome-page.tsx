import { useQuery } from '@tanstack/react-query'
import { LayoutDashboard, Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { fetched } from '#client/api/request.ts'
import { serverNow } from '#client/api/server-clock.ts'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { listLabel, longDayLabel, momentLabel, timeLabel } from '#client/ui/format.ts'
import { usePageTitle } from '#client/ui/use-page-title.ts'
import type { Team } from '#shared/protocol/http.ts'
import type { HeldSession } from '#shared/protocol/sessions.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import css from './outcome.module.css'
import { OutcomeLists } from './outcome-lists.tsx'
import { stepName } from './step-name.ts'

const say = texts.session.outcome

type Props = { team: Team; sessionId: string; left?: ReactNode }

/** What a session brought: at once on the screen, and on one sheet of paper. No minutes [SES12]. */
export function OutcomePage({ team, sessionId, left }: Props) {
  const today = useToday()
  const { data: held, isError } = useQuery({
    queryKey: ['sessions', team.id, sessionId],
    queryFn: () => fetched<HeldSession>(`/api/teams/${team.id}/sessions/${sessionId}`),
    retry: 1,
  })
  usePageTitle(held ? say.title(held.mode) : texts.session.page)
  if (!held && isError) {
    return (
      <article className={css.sheet}>
        <h1 className={css.title}>{texts.session.page}</h1>
        <p className={css.quiet}>{say.stopped}</p>
        <div className={css.buttons}>
          <ButtonLink
            icon={LayoutDashboard}
            variant="primary"
            href={`/team/${team.code}/verbeterbord`}
          >
            {say.toBoard}
          </ButtonLink>
        </div>
        {left}
      </article>
    )
  }
  if (!held) return null
  const nameOf = (id: string | null) =>
    [...team.members, ...team.others].find((person) => person.id === id)?.name
  const leader = nameOf(held.leaderId)
  const next = nameOf(held.nextLeaderId)
  const minutes = Math.max(1, wholeMinutes(held.endedAt) - wholeMinutes(held.startedAt))
  const present = held.present.flatMap((id) => nameOf(id) ?? [])
  return (
    <article className={css.sheet}>
      <header className={css.head}>
        <h1 className={css.title}>{say.title(held.mode)}</h1>
        <p className={css.quiet}>
          {[
            say.held(
              team.name,
              longDayLabel(dayOf(held.startedAt)),
              timeLabel(held.startedAt),
              timeLabel(held.endedAt),
            ),
            leader && say.led(leader),
            next && say.nextLeader(next),
          ]
            .filter(Boolean)
            .map((sentence) => `${sentence}.`)
            .join(' ')}
        </p>
        <div className={css.buttons}>
          <ButtonLink
            icon={LayoutDashboard}
            variant="primary"
            href={`/team/${team.code}/verbeterbord`}
          >
            {say.toBoard}
          </ButtonLink>
          <Button icon={Printer} onPress={() => window.print()}>
            {say.print}
          </Button>
        </div>
      </header>
      {left}
      <OutcomeLists outcome={held.outcome} nameOf={nameOf} today={today} />
      <footer className={css.foot}>
        {present.length > 0 && (
          <p>
            {say.present}: {listLabel(present)}.
          </p>
        )}
        <table className={css.times}>
          <caption>{say.times(texts.session.minutes(minutes))}</caption>
          <thead>
            <tr>
              <th scope="col">{say.step}</th>
              <th scope="col">{say.planned}</th>
              <th scope="col">{say.real}</th>
            </tr>
          </thead>
          <tbody>
            {held.steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have no id and never move
              <tr key={index}>
                <th scope="row">{stepName(step)}</th>
                <td>{clock(step.minutes * 60)}</td>
                <td>{clock(step.seconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={css.printed}>{say.printed(team.name, momentLabel(serverNow(), today))}</p>
      </footer>
    </article>
  )
}

/** As the times above say it: whole minutes on the clock. */
function wholeMinutes(at: string): number {
  return Math.floor(Date.parse(at) / 60_000)
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`
}
