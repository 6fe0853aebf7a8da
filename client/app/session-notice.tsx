import { ArrowRight } from 'lucide-react'
import { useTeam } from '#client/board/board-context.tsx'
import { useRunningSession } from '#client/board/session/use-session.ts'
import { sessionPath } from '#client/board/session/use-steering.ts'
import { stepName } from '#client/features/session/step-name.ts'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { useScreen } from '#client/ui/screen.ts'
import css from './session-notice.module.css'

/** While a session runs: whoever looks elsewhere finds the way back. A digibord has it at its foot. */
export function SessionNotice() {
  const session = useRunningSession()
  const { code } = useTeam()
  const screen = useScreen()
  const step = session?.steps[session.step]
  if (screen === 'digibord' || !session || !step) return null
  return (
    <section className={css.notice} aria-label={texts.session.modes[session.mode]}>
      <p>{texts.session.running(session.mode, stepName(step))}</p>
      <ButtonLink href={sessionPath(code)} size="small" variant="primary" iconAfter={ArrowRight}>
        {texts.session.toSession}
      </ButtonLink>
    </section>
  )
}
