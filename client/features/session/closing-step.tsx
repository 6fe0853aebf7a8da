import { Check, Flag, Speech } from 'lucide-react'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { useHeldSessions } from '#client/board/session/use-session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { proposeRoles } from '#shared/rules/session-roles.ts'
import css from './closing.module.css'
import { ClosingFaults } from './closing-faults.tsx'
import { DoneCards } from './done-cards.tsx'
import { FacePicker } from './face-picker.tsx'
import { Panel } from './panel.tsx'
import type { StepProps } from './step-props.ts'
import { useClosing, useClosingFaults } from './use-closing.ts'

const say = texts.session.closing

/** Tip & top (spoken), who leads next, what is left, and the end. */
export function ClosingStep({ session, steering }: StepProps) {
  const { members } = useTeam()
  const held = useHeldSessions().filter(({ mode }) => mode === session.mode)
  const faults = useClosingFaults(session)
  const closing = useClosing(session)
  const isOnline = useBoardState(({ save }) => save === 'saved' || save === 'saving')
  const people = members.map(({ id }) => id)
  const now = { leaderId: session.leaderId, startedAt: session.startedAt }
  const proposed = proposeRoles(people, [now, ...held], session.nextLeaderId).leaderId
  const isReady = faults !== undefined && faults.length === 0

  const close = async () => {
    if (session.nextLeaderId === null && proposed !== null) steering.leadNext(proposed)
    await closing.close()
  }
  return (
    <Panel title={say.title} icon={Flag}>
      <div className={css.paper}>
        <p className={css.tip}>
          <Icon icon={Speech} />
          <span>
            <strong>{say.tipTop}.</strong> {say.tipTopText}
          </span>
        </p>
        <FacePicker
          label={say.nextLeader}
          people={members}
          chosen={proposed === null ? [] : [proposed]}
          onToggle={(id) => steering.leadNext(id)}
        />
        <DoneCards session={session} />
        {faults && <ClosingFaults faults={faults} steering={steering} />}
        <div className={css.end}>
          <p className={css.state} aria-live="polite">
            {!isOnline && say.offline}
            {isOnline && isReady && say.ready}
            {closing.failure}
          </p>
          <Button
            variant="primary"
            size="large"
            icon={Check}
            isDisabled={!isOnline || !isReady}
            isBusy={closing.isBusy}
            onPress={() => void close()}
          >
            {closing.isBusy ? say.closing : say.close}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
