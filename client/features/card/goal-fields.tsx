import { texts } from '#client/texts/texts.ts'
import { Segmented } from '#client/ui/segmented.tsx'
import { Select } from '#client/ui/select.tsx'
import { type Card, HOW_MEASURED, UNITS } from '#shared/model/card.ts'
import { DayBlock } from './day-block.tsx'
import { Explanation } from './explanation.tsx'
import css from './goal-fields.module.css'
import { useMayEdit } from './may-edit.ts'
import { MeasureField } from './measure-field.tsx'
import { OwnerBlock } from './owner-block.tsx'
import { Section } from './section.tsx'
import { TextSection } from './text-section.tsx'
import { useActs } from './use-acts.ts'

const UNIT_OPTIONS = UNITS.map((id) => ({ id, label: texts.words.units[id] }))
const HOW_OPTIONS = HOW_MEASURED.map((id) => ({ id, label: texts.words.howMeasured[id] }))

/** A goal: who leads it, until when. */
export function GoalStrip({ card }: { card: Card }) {
  return (
    <>
      <OwnerBlock card={card} />
      <DayBlock card={card} />
    </>
  )
}

export function GoalBody({ card }: { card: Card }) {
  const say = texts.card.goal
  return (
    <>
      <TextSection
        card={card}
        field="forPupils"
        title={say.forPupils}
        placeholder={say.forPupilsPlaceholder}
      />
      <GoalMeasure card={card} />
      <Explanation card={card} />
    </>
  )
}

/** From where to where, in what, and how the team will know. */
function GoalMeasure({ card }: { card: Card }) {
  const mayEdit = useMayEdit()
  const acts = useActs(card)
  const { unit } = card
  const say = texts.card.goal
  if (!mayEdit) return <HowMeasured card={card} />
  return (
    <Section title={say.howMuch}>
      <div className={css.fields}>
        <div className={css.wideField}>
          <Select
            label={say.unit}
            options={UNIT_OPTIONS}
            value={unit ?? null}
            placeholder={say.choose}
            onChange={(value) => acts.set({ field: 'unit', value })}
          />
        </div>
        <GoalValue
          label={say.baseline}
          card={card}
          value={card.baseline}
          onChange={(value) => acts.set({ field: 'baseline', value })}
        />
        <GoalValue
          label={say.target}
          card={card}
          value={card.target}
          onChange={(value) => acts.set({ field: 'target', value })}
        />
        <div className={css.wideField}>
          <Select
            label={say.howMeasured}
            options={HOW_OPTIONS}
            value={card.howMeasured ?? null}
            placeholder={say.choose}
            onChange={(value) => acts.set({ field: 'howMeasured', value })}
          />
        </div>
      </div>
    </Section>
  )
}

/** For who may only read: from where to where is said by the ruler. */
function HowMeasured({ card }: { card: Card }) {
  if (card.howMeasured === undefined) return null
  return (
    <Section title={texts.card.goal.howMeasured}>
      <p>{texts.words.howMeasured[card.howMeasured]}</p>
    </Section>
  )
}

type GoalValueProps = {
  label: string
  card: Card
  value: number | undefined
  onChange: (value: number | null) => void
}

function GoalValue({ label, card, value, onChange }: GoalValueProps) {
  if (card.unit !== 'yesNo') {
    return <MeasureField label={label} unit={card.unit} value={value} onChange={onChange} />
  }
  const { yes, no } = texts.card.goal
  return (
    <div className={css.field}>
      <p className={css.label}>{label}</p>
      <Segmented
        label={label}
        options={[
          { id: 'no', label: no },
          { id: 'yes', label: yes },
        ]}
        value={value === undefined ? null : value >= 1 ? 'yes' : 'no'}
        onChange={(chosen) => onChange(chosen === 'yes' ? 1 : 0)}
      />
    </div>
  )
}
