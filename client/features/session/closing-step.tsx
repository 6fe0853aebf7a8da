import { CircleCheck, Flag, Speech } from 'lucide-react'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import { useIsOnline, useNextLeader } from './close-button.tsx'
import css from './closing.module.css'
import { ClosingFaults } from './closing-faults.tsx'
import { DoneCards } from './done-cards.tsx'
import { FacePicker } from './face-picker.tsx'
import { MeasureReminder } from './measure-reminder.tsx'
import { Panel } from './panel.tsx'
import type { StepProps } from './step-props.ts'
import { useClosingFaults } from './use-closing.ts'

const say = texts.session.closing

/** Tip & top (spoken), who leads next, and what is left before the end. */
export function ClosingStep({ session, steering }: StepProps) {
  const { members } = useTeam()
  const faults = useClosingFaults(session)
  const isOnline = useIsOnline()
  const nextLeader = useNextLeader(session)
  const isReady = faults !== undefined && faults.length === 0
  return (
    <Panel title={say.title} icon={Flag}>
      <div className={css.paper}>
        <div className={css.part}>
          <p className={css.tip}>
            <Icon icon={Speech} />
            <span>
              <strong>{say.tipTop}</strong> {say.tipTopText}
            </span>
          </p>
          <FacePicker
            label={say.nextLeader}
            people={members}
            chosen={nextLeader === null ? [] : [nextLeader]}
            onToggle={(id) => steering.leadNext(id)}
          />
          <DoneCards session={session} />
          <MeasureReminder session={session} steering={steering} />
        </div>
        <div className={css.part}>
          {faults && <ClosingFaults faults={faults} steering={steering} />}
          <p className={css.state} aria-live="polite">
            {!isOnline && say.offline}
            {isOnline && isReady && (
              <span className={css.ready}>
                <Icon icon={CircleCheck} />
                {say.ready}
              </span>
            )}
          </p>
        </div>
      </div>
    </Panel>
  )
}
