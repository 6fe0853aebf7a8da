import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useMe, useToday } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import type { Card } from '#shared/model/card.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { faultInProposal, mayTake } from '#shared/rules/decisions.ts'
import { proposalOf } from '#shared/rules/proposals.ts'
import { useDecidedAs } from './proposal-decided.tsx'
import { ProposalDecision } from './proposal-decision.tsx'
import { useReactions } from './use-reactions.ts'
import { useStandings } from './use-standings.ts'

type Props = {
  /** Who are there, when a session knows. */
  presentIds?: readonly PersonId[]
}

/** In a session: the proposals that lack nothing any more, each one tap from being read aloud. */
export function ReadyProposals({ presentIds }: Props) {
  const cards = useBoardState(
    useShallow(({ snapshot }) =>
      (snapshot.columns['improvement/proposals'] ?? []).flatMap(
        (id) => snapshot.cards.get(id) ?? [],
      ),
    ),
  )
  return cards.map((card) => (
    <ReadyProposal key={card.id} card={card} {...(presentIds ? { presentIds } : {})} />
  ))
}

function ReadyProposal({ card, presentIds }: Props & { card: Card }) {
  const me = useMe()
  const today = useToday()
  const { members } = useTeam()
  const standings = useStandings()
  const { records } = useReactions(card.id)
  const decision = useDecidedAs(card)
  const [isDeciding, setDeciding] = useState(false)
  const askedIds = members.map(({ id }) => id)
  const draft = proposalOf(card, { records, askedIds, presentIds: [me.id], today })
  const isReady =
    decision === undefined &&
    mayTake(standings, draft.mandate) &&
    faultInProposal(draft, today) === null
  if (!isReady && !isDeciding) return null
  return (
    <>
      <Button size="small" icon={Lock} onPress={() => setDeciding(true)}>
        {texts.decisions.decideOn(card.title)}
      </Button>
      {isDeciding && (
        <ProposalDecision
          card={card}
          records={records}
          onClose={() => setDeciding(false)}
          {...(presentIds ? { presentIds } : {})}
        />
      )}
    </>
  )
}
