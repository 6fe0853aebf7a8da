import { atCardParts } from '#client/features/at-cards/at-card-parts.tsx'
import type { CardParts } from '#client/features/card/card-parts.ts'
import { decisionParts } from '#client/features/decisions/decision-parts.tsx'
import type { Card } from '#shared/model/card.ts'

/** What every part of the product draws on an open card. */
export function cardParts(card: Card): CardParts {
  const decisions = decisionParts(card)
  const beside = atCardParts(card)
  return {
    above: (
      <>
        {decisions.above}
        {beside.above}
      </>
    ),
    beneath: (
      <>
        {decisions.beneath}
        {beside.beneath}
      </>
    ),
    beside: decisions.beside,
  }
}
