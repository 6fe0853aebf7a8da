import { Check } from 'lucide-react'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { useHeldSessions } from '#client/board/session/use-session.ts'
import type { Steering } from '#client/board/session/use-steering.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { RunningSession } from '#shared/model/session.ts'
import { proposeRoles } from '#shared/rules/session-roles.ts'
import { useClosing, useClosingFaults } from './use-closing.ts'

const say = texts.session.closing

/** Who leads next: whoever the team chose, otherwise whose turn it is. */
export function useNextLeader(session: RunningSession): PersonId | null {
  const { members } = useTeam()
  const held = useHeldSessions().filter(({ mode }) => mode === session.mode)
  const people = members.map(({ id }) => id)
  const now = { leaderId: session.leaderId, startedAt: session.startedAt }
  return proposeRoles(people, [now, ...held], session.nextLeaderId).leaderId
}

/** Whether the server can be reached: closing needs it. */
export function useIsOnline(): boolean {
  return useBoardState(({ save }) => save === 'saved' || save === 'saving')
}

/** The end: one tap, once nothing stands open. */
export function CloseButton(props: {
  session: RunningSession
  steering: Steering
  className?: string | undefined
}) {
  const { session, steering, className = '' } = props
  const faults = useClosingFaults(session)
  const closing = useClosing(session)
  const isOnline = useIsOnline()
  const nextLeader = useNextLeader(session)
  const close = async () => {
    if (session.nextLeaderId === null && nextLeader !== null) steering.leadNext(nextLeader)
    const fault = await closing.close()
    if (fault !== null) showToast({ text: fault, tone: 'error' })
  }
  return (
    <Button
      className={className}
      variant="primary"
      size="large"
      icon={Check}
      isDisabled={!isOnline || faults === undefined || faults.length > 0}
      isBusy={closing.isBusy}
      onPress={() => void close()}
    >
      {closing.isBusy ? say.closing : say.close}
    </Button>
  )
}
