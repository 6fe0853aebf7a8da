import type { ReactNode } from 'react'
import type { Card } from '#shared/model/card.ts'
import { FromSchool } from './from-school.tsx'
import { FromTalk } from './from-talk.tsx'
import { InviteDirector } from './invite-director.tsx'
import { Reactions } from './reactions.tsx'
import { SupportQuestions } from './support-questions.tsx'

/** What the directeur and the Stipe-team have to do with an open card. */
export function atCardParts(card: Card): { above: ReactNode; beneath: ReactNode } {
  return {
    above: (
      <>
        <FromTalk card={card} />
        <FromSchool card={card} />
      </>
    ),
    beneath: (
      <>
        {card.type === 'planningItem' && <InviteDirector card={card} />}
        <Reactions card={card} />
        <SupportQuestions card={card} />
      </>
    ),
  }
}
