import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import css from './decisions-on-board.module.css'
import { DirectDecision } from './direct-decision.tsx'
import { useRegister } from './use-register.ts'

/** Beside the name of the section: take a decision now, or see them all. */
export function DecisionsActs() {
  const { code } = useTeam()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const [isOpen, setOpen] = useState(false)
  const { decisions } = useRegister()
  const say = texts.decisions
  return (
    <span className={css.acts}>
      {mayWrite && (
        <Button size="small" icon={Lock} onPress={() => setOpen(true)}>
          {say.direct.open}
        </Button>
      )}
      {decisions.length > 0 && (
        <ButtonLink size="small" variant="quiet" href={`/team/${code}/besluiten`}>
          {say.all(decisions.length)}
        </ButtonLink>
      )}
      {isOpen && <DirectDecision onClose={() => setOpen(false)} />}
    </span>
  )
}
