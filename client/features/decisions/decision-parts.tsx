import type { ReactNode } from 'react'
import type { Card } from '#shared/model/card.ts'
import { FromDecision } from './from-decision.tsx'
import { ProposalDecided } from './proposal-decided.tsx'
import { ProposalNeeds } from './proposal-needs.tsx'
import { ProposalTalk } from './proposal-talk.tsx'
import { SimilarDecision } from './similar-decision.tsx'
import { StageTrack } from './stage-track.tsx'

/** What decisions have to say on an open card. */
export function decisionParts(card: Card): {
  above?: ReactNode
  beneath?: ReactNode
  beside?: ReactNode
} {
  switch (card.type) {
    case 'proposal':
      return {
        above: (
          <>
            <StageTrack card={card} />
            <ProposalDecided card={card} />
            <SimilarDecision card={card} />
          </>
        ),
        beneath: <ProposalTalk card={card} />,
        beside: <ProposalNeeds card={card} />,
      }
    case 'idea':
    case 'experiment':
      return { above: <SimilarDecision card={card} /> }
    case 'task':
    case 'action':
      return { above: <FromDecision card={card} /> }
    case 'goal':
    case 'success':
    case 'parked':
    case 'planningItem':
      return {}
  }
}
