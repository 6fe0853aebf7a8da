import { Crown } from 'lucide-react'
import { useTeam } from '#client/board/board-context.tsx'
import { useHeldSessions } from '#client/board/session/use-session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { proposeRoles } from '#shared/rules/session-roles.ts'
import css from './late-line.module.css'
import type { StepProps } from './step-props.ts'

const say = texts.session

/** Who was proposed to lead is not among those who are there: one tap and somebody who is takes over [SES7]. */
export function LeaderAway({ session, steering }: StepProps) {
  const { members } = useTeam()
  const held = useHeldSessions().filter(({ mode }) => mode === session.mode)
  const { present, leaderId, timekeeperId } = session
  const leader = members.find(({ id }) => id === leaderId)
  if (!leader || present.length < 2 || present.includes(leader.id)) return null
  const proposed = proposeRoles(present, held, null)
  const next = members.find(({ id }) => id === proposed.leaderId)
  if (!next) return null
  const keeps = timekeeperId !== null && present.includes(timekeeperId) ? timekeeperId : null
  const timekeeper = keeps === next.id ? proposed.timekeeperId : (keeps ?? proposed.timekeeperId)
  return (
    <p className={css.line}>
      {say.leaderAway(leader.name)}
      <Button
        icon={Crown}
        size="small"
        onPress={() => steering.takeOver({ leaderId: next.id, timekeeperId: timekeeper })}
      >
        {say.takesOver(next.name)}
      </Button>
    </p>
  )
}
