import { useMe } from '#client/api/session.ts'
import { TeamTools } from '#client/features/network/team-tools.tsx'
import { PeoplePage } from '#client/features/people/people-page.tsx'
import { PairedScreens } from '#client/features/screen/paired-screens.tsx'
import { texts } from '#client/texts/texts.ts'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { AppFrame } from './app-frame.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { useTeamByCode } from './team-by-code.ts'

/** The people of one team, found by the code in the address. */
export function PeopleRoute({ code }: { code: string }) {
  const { line, isLoading } = useTeamByCode(code)
  const isMember = useMe().teams.some((team) => team.id === line?.id)
  if (!line && !isLoading) return <NotFoundPage text={texts.shell.teamNotFound} />
  return (
    <AppFrame title={texts.shell.people} {...(line ? { team: line } : {})}>
      {line ? <PeoplePage team={line} tools={<TeamTools teamId={line.id} />} /> : <Skeleton />}
      {line && isMember && <PairedScreens teamId={line.id} />}
    </AppFrame>
  )
}
