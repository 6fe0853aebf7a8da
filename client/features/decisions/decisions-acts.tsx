import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import css from './decisions-on-board.module.css'
import { TakeDecision } from './take-decision.tsx'
import { useRegister } from './use-register.ts'

/** Beside the name of the section: take a decision now, or see them all. */
export function DecisionsActs() {
  const { code } = useTeam()
  const { decisions } = useRegister()
  return (
    <span className={css.acts}>
      <TakeDecision size="small" />
      {decisions.length > 0 && (
        <ButtonLink size="small" variant="quiet" href={`/team/${code}/besluiten`}>
          {texts.decisions.all(decisions.length)}
        </ButtonLink>
      )}
    </span>
  )
}
