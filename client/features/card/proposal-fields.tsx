import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { DayInput } from '#client/ui/day-input.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import { Select } from '#client/ui/select.tsx'
import type { Card } from '#shared/model/card.ts'
import { DECISION_SCOPES, MANDATES } from '#shared/model/decision.ts'
import type { Day } from '#shared/model/ids.ts'
import { Explanation } from './explanation.tsx'
import { useMayEdit } from './may-edit.ts'
import { PeopleBlock } from './people-block.tsx'
import { StripBlock } from './strip-block.tsx'
import { TextSection } from './text-section.tsx'
import { useActs } from './use-acts.ts'

/** The few facts of a proposal: until when people react, when it begins and is looked back at, whose it is. */
export function ProposalStrip({ card }: { card: Card }) {
  const acts = useActs(card)
  const mayEdit = useMayEdit()
  const say = texts.card.proposal
  const { scopes, mandates } = texts.decisions
  return (
    <>
      <DayField card={card} field="feedbackUntil" label={say.feedbackUntil} />
      <DayField card={card} field="effectiveOn" label={say.effectiveOn} none={say.onceDecided} />
      <DayField card={card} field="evaluationOn" label={say.evaluationOn} />
      <StripBlock label={say.scope}>
        {mayEdit ? (
          <Select
            label={say.scope}
            isLabelHidden
            value={card.scope ?? 'team'}
            options={DECISION_SCOPES.map((id) => ({ id, label: scopes[id] }))}
            onChange={(value) => acts.set({ field: 'scope', value })}
          />
        ) : (
          scopes[card.scope ?? 'team']
        )}
      </StripBlock>
      <StripBlock label={say.mandate}>
        {mayEdit ? (
          <Select
            label={say.mandate}
            isLabelHidden
            value={card.mandate ?? 'team'}
            options={MANDATES.map((id) => ({ id, label: mandates[id] }))}
            onChange={(value) => acts.set({ field: 'mandate', value })}
          />
        ) : (
          mandates[card.mandate ?? 'team']
        )}
      </StripBlock>
      <PeopleBlock card={card} label={say.experts} />
    </>
  )
}

type DayFieldProps = {
  card: Card
  field: 'feedbackUntil' | 'effectiveOn' | 'evaluationOn'
  label: string
  none?: string
}

function DayField({ card, field, label, none }: DayFieldProps) {
  const acts = useActs(card)
  const mayEdit = useMayEdit()
  const today = useToday()
  const day: Day | undefined = card[field]
  if (!mayEdit && day === undefined && none === undefined) return null
  return (
    <StripBlock label={label}>
      {mayEdit ? (
        <DayInput
          label={label}
          isLabelHidden
          value={day ?? null}
          onChange={(value) => acts.set({ field, value })}
        />
      ) : (
        <strong>{day === undefined ? none : datedDayLabel(day, today)}</strong>
      )}
    </StripBlock>
  )
}

/** What a team types together before it decides. */
export function ProposalBody({ card }: { card: Card }) {
  const acts = useActs(card)
  const mayEdit = useMayEdit()
  const say = texts.card.proposal
  return (
    <>
      <TextSection
        card={card}
        field="question"
        title={say.question}
        placeholder={say.questionPlaceholder}
        isOneLine
      />
      <TextSection
        card={card}
        field="proposalText"
        title={say.text}
        placeholder={say.textPlaceholder}
      />
      <TextSection
        card={card}
        field="alternatives"
        title={say.alternatives}
        placeholder={say.alternativesPlaceholder}
      />
      {card.explanation !== '' && <Explanation card={card} />}
      {mayEdit && (
        <Checkbox
          isSelected={card.tryOut === true}
          onChange={(isTryOut) => acts.set({ field: 'tryOut', value: isTryOut ? true : null })}
        >
          {say.tryOut}
        </Checkbox>
      )}
    </>
  )
}
