import { useQuery } from '@tanstack/react-query'
import { UserPlus, UserRoundSearch } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { fetched } from '#client/api/request.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { PageHead } from '#client/ui/page.tsx'
import list from '#client/ui/row-list.module.css'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { Team, TeamLine } from '#shared/protocol/http.ts'
import { AddColleagueSheet } from './add-colleague-sheet.tsx'
import { InviteSheet } from './invite-sheet.tsx'
import { ManagedPeople } from './managed-people.tsx'
import { MemberRow } from './member-row.tsx'

/** Who belongs to a team. Who may manage it also invites, changes and lets go. */
export function PeoplePage(props: {
  team: Pick<TeamLine, 'id' | 'name'>
  /** More buttons for who manages the team. */
  tools?: ReactNode
}) {
  const line = props.team
  const { data: team, error } = useQuery({
    queryKey: ['team', line.id],
    queryFn: () => fetched<Team>(`/api/teams/${line.id}`),
  })
  const [sheet, setSheet] = useState<'invite' | 'add' | null>(null)
  if (!team) return error ? <EmptyNote>{error.message}</EmptyNote> : <Skeleton />
  return (
    <>
      <PageHead
        title={texts.people.title(team.name)}
        fact={texts.people.count(team.members.length)}
      >
        {team.mayManage && (
          <>
            <Button icon={UserRoundSearch} onPress={() => setSheet('add')}>
              {texts.people.addColleague}
            </Button>
            <Button variant="primary" icon={UserPlus} onPress={() => setSheet('invite')}>
              {texts.people.invite}
            </Button>
            {props.tools}
          </>
        )}
      </PageHead>
      {team.mayManage ? <ManagedPeople team={team} /> : <ReadPeople team={team} />}
      {sheet === 'invite' && <InviteSheet team={team} onClose={() => setSheet(null)} />}
      {sheet === 'add' && <AddColleagueSheet team={team} onClose={() => setSheet(null)} />}
    </>
  )
}

function ReadPeople({ team }: { team: Team }) {
  return (
    <>
      <ul className={list.list}>
        {team.members.map((member) => (
          <MemberRow key={member.id} member={member} />
        ))}
      </ul>
      <p className={list.note}>{texts.people.readersNote}</p>
    </>
  )
}
