import { ArrowLeft, LayoutDashboard } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-aria-components'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { ButtonLink } from '#client/ui/button.tsx'
import { Fault } from '#client/ui/fault.tsx'
import { datedDayLabel, dateLabel, listLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { TeamId } from '#shared/model/ids.ts'
import type { SchoolPage as School } from '#shared/protocol/director.ts'
import { Invited } from './invitations.tsx'
import { PrintFoot } from './print-foot.tsx'
import { useSamePlace } from './same-place.ts'
import css from './school.module.css'
import { SchoolDecisions } from './school-decisions.tsx'
import { SchoolGoals } from './school-goals.tsx'
import { Sessions } from './school-sessions.tsx'
import { schoolTable } from './school-table.ts'
import { Agreed, Discuss, HelpAsked, Stuck } from './school-talk.tsx'
import { Finished, Successes, WorkNumbers } from './school-work.tsx'
import { TakeAwayMenu } from './take-away-menu.tsx'
import { useSchool } from './use-overview.ts'

type Props = {
  teamId: TeamId
  /** What can be done from here, at the foot. */
  acts?: ((school: School) => ReactNode) | undefined
}

/** [DIR8] One school since the last talk. LoCo and IB get this very page [DIR9]. */
export function SchoolPage({ teamId, acts }: Props) {
  const { data: school, error } = useSchool(teamId)
  const [withNames, setWithNames] = useState(true)
  useSamePlace(`school ${teamId}`, school !== undefined)
  if (error && !school) return <Fault text={error.message} />
  if (!school) return <Skeleton lines={8} />
  const { teamName, today } = school
  return (
    <div className={css.page} data-print-sheet data-without-names={!withNames || undefined}>
      <Head school={school}>
        <ButtonLink icon={LayoutDashboard} href={`/team/${school.teamCode}/verbeterbord`}>
          {texts.director.school.toBoards}
        </ButtonLink>
        <TakeAwayMenu
          tableOf={() => schoolTable(school, { withNames })}
          withNames={withNames}
          onWithNames={setWithNames}
        />
      </Head>
      <PrintFoot
        name={texts.director.school.title(teamName)}
        today={today}
        notes={[withNames ? texts.director.table.personal : '']}
      />
      <div className={css.columns}>
        <div className={css.column}>
          <Agreed school={school} />
          <Invited school={school} />
          <Discuss school={school} />
          <HelpAsked school={school} />
          <Stuck school={school} />
        </div>
        <div className={css.column}>
          <SchoolGoals school={school} />
          <SchoolDecisions school={school} />
        </div>
        <div className={css.column}>
          <Successes school={school} />
          <WorkNumbers school={school} />
          <Finished school={school} />
          <Sessions school={school} />
        </div>
      </div>
      {acts && <footer className={css.acts}>{acts(school)}</footer>}
    </div>
  )
}

function Head({ school, children }: { school: School; children: ReactNode }) {
  const { teamName, since, today, isFirst, next } = school
  const say = texts.director.school
  const from = dateLabel(since.from, today)
  return (
    <header className={css.head}>
      <Back />
      <div className={css.titles}>
        <h1>{teamName}</h1>
        <p>
          {isFirst ? say.first(from) : say.since(from)}
          {next &&
            `. ${say.next(datedDayLabel(next.on, today))}${next.time ? `, ${next.time}` : ''}`}
        </p>
      </div>
      <SameForAll school={school} />
      <div className={css.tools} data-no-print>
        {children}
      </div>
    </header>
  )
}

/** Only the directeur comes from the overview. */
function Back() {
  const me = useMe()
  if (!me.networkRoles.includes('director')) return null
  return (
    <Link
      className={css.back ?? ''}
      href="/directeur"
      aria-label={texts.director.school.back}
      data-no-print
    >
      <Icon icon={ArrowLeft} />
    </Link>
  )
}

/** [DIR9] Everybody sees who else sees this. */
function SameForAll({ school }: { school: School }) {
  const me = useMe()
  const { readers, directors } = school
  const say = texts.director.school
  if (!me.networkRoles.includes('director')) {
    if (directors.length === 0) return null
    return <p className={css.same}>{say.sameAs(listLabel(directors.map(({ name }) => name)))}</p>
  }
  if (readers.length === 0) return null
  const names = listLabel(readers.map(({ name }) => name))
  return (
    <p className={css.same} data-names>
      {readers.map((person) => (
        <Avatar key={person.id} person={person} />
      ))}
      <span>{readers.length === 1 ? say.readByOne(names) : say.readBy(names)}</span>
    </p>
  )
}
