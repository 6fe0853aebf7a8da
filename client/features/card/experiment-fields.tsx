import { texts } from '#client/texts/texts.ts'
import { type Card, EXPERIMENT_OUTCOMES } from '#shared/model/card.ts'
import { ChoiceBlock } from './choice-block.tsx'
import { DayBlock } from './day-block.tsx'
import { Explanation } from './explanation.tsx'
import { TextSection } from './text-section.tsx'
import { useActs } from './use-acts.ts'

const RUNNING = 'running'

/** An experiment: until when, and how it went. */
export function ExperimentStrip({ card }: { card: Card }) {
  const acts = useActs(card)
  const say = texts.card.experiment
  return (
    <>
      <DayBlock card={card} />
      <ChoiceBlock
        label={say.outcome}
        options={[
          { id: RUNNING, label: say.noOutcome },
          ...EXPERIMENT_OUTCOMES.map((id) => ({ id, label: texts.words.outcomes[id] })),
        ]}
        value={card.outcome ?? RUNNING}
        onChange={(chosen) =>
          acts.set({
            field: 'outcome',
            value: EXPERIMENT_OUTCOMES.find((outcome) => outcome === chosen) ?? null,
          })
        }
      />
    </>
  )
}

export function ExperimentBody({ card }: { card: Card }) {
  const say = texts.card.experiment
  return (
    <>
      <TextSection
        card={card}
        field="lookAt"
        title={say.lookAt}
        placeholder={say.lookAtPlaceholder}
      />
      <Explanation card={card} />
      <TextSection
        card={card}
        field="learned"
        title={say.learned}
        placeholder={say.learnedPlaceholder}
      />
    </>
  )
}
