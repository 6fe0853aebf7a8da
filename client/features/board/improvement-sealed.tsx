import { Lock, MessagesSquare } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import css from './improvement-section.module.css'
import { ImprovementSection } from './improvement-section.tsx'

/** Besluiten: sealed, with a padlock. */
export function DecisionsSection() {
  return (
    <ImprovementSection name="decisions" icon={Lock} tone="ink">
      <p className={css.none}>{texts.improvement.decisionsEmpty}</p>
    </ImprovementSection>
  )
}

/** Voorstellen: what may become a decision. */
export function ProposalsSection() {
  return (
    <ImprovementSection name="proposals" icon={MessagesSquare} tone="peach">
      <p className={css.none}>{texts.improvement.proposalsEmpty}</p>
    </ImprovementSection>
  )
}
