import { Lock } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Card } from '#shared/model/card.ts'
import css from './proposal.module.css'
import { useRegister } from './use-register.ts'

/** Work that follows from a decision says from which. */
export function FromDecision({ card }: { card: Card }) {
  const { code } = useTeam()
  const { decisions } = useRegister()
  const decision = decisions.find(({ id }) => id === card.decisionId)
  if (!decision) return null
  return (
    <Link href={`/team/${code}/besluiten?besluit=${decision.id}`} className={css.from ?? ''}>
      <Icon icon={Lock} />
      {texts.decisions.fromDecision(decision.number)}
    </Link>
  )
}
