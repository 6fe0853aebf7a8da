import { texts } from '#client/texts/texts.ts'
import { useIsOnline } from './close-button.tsx'
import css from './closing.module.css'
import { ClosingFaults } from './closing-faults.tsx'
import type { StepProps } from './step-props.ts'
import { useClosingFaults } from './use-closing.ts'

/** Under the last step of a session that has no step of its own to close in: what is left before the end [SES10]. */
export function LastFaults({ session, steering }: StepProps) {
  const isLast = session.step === session.steps.length - 1
  if (!isLast || session.steps[session.step]?.kind === 'closing') return null
  return <Left session={session} steering={steering} />
}

function Left({ session, steering }: StepProps) {
  const faults = useClosingFaults(session)
  const isOnline = useIsOnline()
  if (isOnline && (faults === undefined || faults.length === 0)) return null
  return (
    <div className={css.last}>
      {faults && <ClosingFaults faults={faults} steering={steering} />}
      {!isOnline && <p className={css.state}>{texts.session.closing.offline}</p>}
    </div>
  )
}
