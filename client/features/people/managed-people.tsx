import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetched } from '#client/api/request.ts'
import { texts } from '#client/texts/texts.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { PageSection } from '#client/ui/page.tsx'
import list from '#client/ui/row-list.module.css'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { ManagedMember, Team, TeamPeople } from '#shared/protocol/http.ts'
import { InvitationRow } from './invitation-row.tsx'
import { LeaveSheet } from './leave-sheet.tsx'
import { MemberMenu, type MemberVerb } from './member-menu.tsx'
import { MemberRow } from './member-row.tsx'
import { MemberSheet } from './member-sheet.tsx'
import { RemoveSheet } from './remove-sheet.tsx'
import { ResetLinkSheet } from './reset-link-sheet.tsx'

/** Members with what you can do for them, and the invitations that are still open. */
export function ManagedPeople({ team }: { team: Team }) {
  const { data, error } = useQuery({
    queryKey: ['people', team.id],
    queryFn: () => fetched<TeamPeople>(`/api/teams/${team.id}/people`),
  })
  const [chosen, setChosen] = useState<{ member: ManagedMember; verb: MemberVerb } | null>(null)
  if (!data) return error ? <EmptyNote>{error.message}</EmptyNote> : <Skeleton />
  return (
    <>
      <ul className={list.list}>
        {data.members.map((member) => (
          <MemberRow key={member.id} member={member}>
            <MemberMenu member={member} onChoose={(verb) => setChosen({ member, verb })} />
          </MemberRow>
        ))}
      </ul>
      {data.invitations.length > 0 && (
        <PageSection title={texts.people.invitations}>
          <ul className={list.list}>
            {data.invitations.map((invitation) => (
              <InvitationRow key={invitation.id} team={team} invitation={invitation} />
            ))}
          </ul>
        </PageSection>
      )}
      {chosen && <VerbSheet {...chosen} team={team} onClose={() => setChosen(null)} />}
    </>
  )
}

type VerbProps = { member: ManagedMember; verb: MemberVerb; team: Team; onClose: () => void }

function VerbSheet({ verb, ...props }: VerbProps) {
  switch (verb) {
    case 'change':
      return <MemberSheet {...props} />
    case 'reset':
      return <ResetLinkSheet {...props} />
    case 'remove':
      return <RemoveSheet {...props} />
    case 'leave':
      return <LeaveSheet {...props} />
  }
}
