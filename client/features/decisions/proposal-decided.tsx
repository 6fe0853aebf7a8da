import { Lock } from 'lucide-react'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import type { Card } from '#shared/model/card.ts'
import css from './proposal.module.css'
import { useRegister } from './use-register.ts'

/** The decision that was made of this proposal, if it was: from then on the register has the text. */
export function useDecidedAs(card: Card) {
  const { decisions } = useRegister()
  return decisions.find(({ proposalId }) => proposalId === card.id)
}

/** Says on the card of a proposal that it was decided, whatever is typed in it since. */
export function ProposalDecided({ card }: { card: Card }) {
  const { code } = useTeam()
  const decision = useDecidedAs(card)
  if (!decision) return null
  const say = texts.decisions
  return (
    <div className={css.banner}>
      <Icon icon={Lock} />
      <p>{say.wasDecided(decision.number)}</p>
      <ButtonLink size="small" href={`/team/${code}/besluiten?besluit=${decision.id}`}>
        {say.toRegister}
      </ButtonLink>
    </div>
  )
}
