import { ArrowRight } from 'lucide-react'
import { useTeam } from '#client/board/board-context.tsx'
import { useRunningSession } from '#client/board/session/use-session.ts'
import { sessionPath } from '#client/board/session/use-steering.ts'
import { stepName } from '#client/features/session/step-name.ts'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { useScreen } from '#client/ui/screen.ts'
import css from './session-door.module.css'

/**
 * While a session runs: at the foot of a digibord, where hands come and where it was begun, the way back to it. The
 * board keeps all of its height, so that everything on it stays where everybody knows it.
 */
export function SessionDoor() {
  const session = useRunningSession()
  const { code } = useTeam()
  const screen = useScreen()
  const step = session?.steps[session.step]
  if (screen !== 'digibord' || !session || !step) return null
  return (
    <ButtonLink href={sessionPath(code)} size="large" variant="primary" iconAfter={ArrowRight}>
      <span className={css.door}>
        <small className={css.back}>{texts.session.toSession}</small>
        <span className={css.step}>{stepName(step)}</span>
      </span>
    </ButtonLink>
  )
}
