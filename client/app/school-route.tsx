import { SchoolPage } from '#client/features/director/school-page.tsx'
import { TalkActs } from '#client/features/talk/talk-acts.tsx'
import { texts } from '#client/texts/texts.ts'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { AppFrame } from './app-frame.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { useTeamByCode } from './team-by-code.ts'

/** What the directeur and a team talk about, found by the code in the address. */
export function SchoolRoute({ code }: { code: string }) {
  const { line, isLoading } = useTeamByCode(code)
  if (!line && !isLoading) return <NotFoundPage text={texts.shell.teamNotFound} />
  return (
    <AppFrame
      current="overview"
      title={line ? texts.director.school.title(line.name) : texts.director.overview.title}
      isWide
      {...(line ? { team: line } : {})}
    >
      {line ? (
        <SchoolPage
          teamId={line.id}
          acts={({ teamId, teamCode, teamName }) => (
            <TalkActs {...{ teamId, teamCode, teamName }} />
          )}
        />
      ) : (
        <Skeleton lines={8} />
      )}
    </AppFrame>
  )
}
