import { useQuery } from '@tanstack/react-query'
import { teamQuery, useToday } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { datedDayLabel } from '#client/ui/format.ts'
import { showToast } from '#client/ui/toasts.ts'
import type { Day, TeamId } from '#shared/model/ids.ts'
import { talkAWeekLater } from '#shared/rules/director.ts'
import { useTalks } from './use-talks.ts'

/** [DIR2] Moves the next talk, or plans one: to a day of one's own, or a week on with one tap. */
export function useMoveTalk(teamId: TeamId) {
  const today = useToday()
  const { data: team } = useQuery(teamQuery(teamId))
  const next = useTalks(teamId).data?.next ?? null
  const sending = useSend([['director', teamId], ['director-overview'], ['school-page', teamId]])
  const move = async (on: Day, time: string | null): Promise<boolean> => {
    const answer = await sending.send('PUT', `/api/teams/${teamId}/talks/next`, { on, time })
    if (answer.ok) showToast({ text: texts.talk.planned(datedDayLabel(on, today)) })
    return answer.ok
  }
  return {
    ...sending,
    next,
    move,
    aWeekLater: next && team ? () => move(talkAWeekLater(next.on, team.holidays), next.time) : null,
  }
}
