import { CalendarDays, LayoutDashboard } from 'lucide-react'
import { useMe, useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { PageHead } from '#client/ui/page.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { TeamId } from '#shared/model/ids.ts'
import { HeldTalks } from './held-talks.tsx'
import { TalkActs } from './talk-acts.tsx'
import { useTalks } from './use-talks.ts'

type Props = { teamId: TeamId; teamCode: string; teamName: string }

const say = texts.talk

/** For the whole team: when the next talk is and what earlier ones brought. */
export function TalksPage({ teamId, teamCode, teamName }: Props) {
  const mayPlan = useMayPlan(teamId)
  const today = useToday()
  const { data } = useTalks(teamId)
  if (!data) return <Skeleton lines={5} />
  const { next, held } = data
  const day = next && [datedDayLabel(next.on, today), next.time].filter(Boolean).join(' ')
  return (
    <>
      <PageHead
        title={say.history}
        fact={
          <>
            <Icon icon={CalendarDays} /> {day ? say.nextOn(day) : say.noneNext}. {say.noMinutes}
          </>
        }
      >
        <ButtonLink icon={LayoutDashboard} href={`/team/${teamCode}/verbeterbord`}>
          {texts.session.outcome.toBoard}
        </ButtonLink>
      </PageHead>
      {mayPlan && <TalkActs {...{ teamId, teamCode, teamName }} />}
      <HeldTalks talks={held} teamCode={teamCode} />
    </>
  )
}

/** [TALK1] Directeur, LoCo and IB. */
function useMayPlan(teamId: TeamId): boolean {
  const { networkRoles, teams } = useMe()
  const own = teams.find(({ id }) => id === teamId)?.roles ?? []
  const prepares = own.includes('locationCoordinator') || own.includes('supportCoordinator')
  return networkRoles.includes('director') || prepares
}
