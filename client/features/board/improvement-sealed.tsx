import { Lock, MessagesSquare } from 'lucide-react'
import type { ReactNode } from 'react'
import { texts } from '#client/texts/texts.ts'
import { CardList } from './card-list.tsx'
import { ImprovementSection, NothingHere } from './improvement-section.tsx'
import { QuickAdd } from './quick-add.tsx'
import { useShownColumn } from './shown-cards.ts'

/** Besluiten: sealed, with a padlock. What stands in it comes from the register, not from the board. */
export function DecisionsSection({ acts, children }: { acts: ReactNode; children: ReactNode }) {
  return (
    <ImprovementSection name="decisions" icon={Lock} tone="ink" fact={acts}>
      {children}
    </ImprovementSection>
  )
}

/** Voorstellen: what may become a decision. */
export function ProposalsSection() {
  const column = 'improvement/proposals'
  const shown = useShownColumn(column)
  const say = texts.improvement
  return (
    <ImprovementSection
      name="proposals"
      icon={MessagesSquare}
      tone="peach"
      column={column}
      fact={shown.all > 0 ? shown.all : undefined}
    >
      <CardList column={column} label={say.sections.proposals} />
      {shown.drawn.length === 0 && <NothingHere all={shown.all}>{say.proposalsEmpty}</NothingHere>}
      <QuickAdd column={column} label={say.addProposalLabel} placeholder={say.addProposal} />
    </ImprovementSection>
  )
}
