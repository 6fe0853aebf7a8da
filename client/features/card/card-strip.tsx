import { texts } from '#client/texts/texts.ts'
import { type Card, SUCCESS_KINDS } from '#shared/model/card.ts'
import { ChoiceBlock } from './choice-block.tsx'
import { DayBlock } from './day-block.tsx'
import { ExperimentStrip } from './experiment-fields.tsx'
import { GoalStrip } from './goal-fields.tsx'
import { IdeaStrip } from './idea-fields.tsx'
import { OwnerBlock } from './owner-block.tsx'
import { PeopleBlock } from './people-block.tsx'
import { PlanningStrip } from './planning-fields.tsx'
import { ProposalStrip } from './proposal-fields.tsx'
import { StandingBlock } from './standing-block.tsx'
import css from './strip.module.css'
import { useActs } from './use-acts.ts'

/** The few facts that matter most for this kind of card, under its title. */
export function CardStrip({ card }: { card: Card }) {
  return (
    <div className={css.strip}>
      <Blocks card={card} />
    </div>
  )
}

function Blocks({ card }: { card: Card }) {
  switch (card.type) {
    case 'task':
    case 'action':
      return (
        <>
          <OwnerBlock card={card} />
          <DayBlock card={card} />
          <StandingBlock card={card} />
        </>
      )
    case 'idea':
      return <IdeaStrip card={card} />
    case 'experiment':
      return <ExperimentStrip card={card} />
    case 'goal':
      return <GoalStrip card={card} />
    case 'success':
      return <SuccessStrip card={card} />
    case 'parked':
      return (
        <>
          <PeopleBlock card={card} label={texts.card.who.talk} />
          <DayBlock card={card} />
        </>
      )
    case 'planningItem':
      return <PlanningStrip card={card} />
    case 'proposal':
      return <ProposalStrip card={card} />
  }
}

function SuccessStrip({ card }: { card: Card }) {
  const acts = useActs(card)
  return (
    <>
      <PeopleBlock card={card} label={texts.card.who.about} />
      <ChoiceBlock
        label={texts.card.success.kind}
        options={SUCCESS_KINDS.map((id) => ({ id, label: texts.words.successKinds[id] }))}
        value={card.successKind ?? 'success'}
        onChange={(value) => acts.set({ field: 'successKind', value })}
      />
    </>
  )
}
