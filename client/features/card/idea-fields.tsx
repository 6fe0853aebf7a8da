import { texts } from '#client/texts/texts.ts'
import { type Card, IDEA_KINDS, INFLUENCES } from '#shared/model/card.ts'
import { ChoiceBlock } from './choice-block.tsx'
import { Explanation } from './explanation.tsx'
import css from './idea-fields.module.css'
import { TextSection } from './text-section.tsx'
import { useActs } from './use-acts.ts'

const LEVELS = [
  { id: '1', label: texts.card.idea.levels[1], level: 1 },
  { id: '2', label: texts.card.idea.levels[2], level: 2 },
  { id: '3', label: texts.card.idea.levels[3], level: 3 },
] as const

/** Idea or obstacle: of which kind, and whether it is worth it. */
export function IdeaStrip({ card }: { card: Card }) {
  const acts = useActs(card)
  const say = texts.card.idea
  return (
    <>
      <ChoiceBlock
        label={say.kind}
        options={IDEA_KINDS.map((id) => ({ id, label: texts.words.ideaKinds[id] }))}
        value={card.ideaKind ?? 'idea'}
        onChange={(value) => acts.set({ field: 'ideaKind', value })}
      />
      <ChoiceBlock
        label={say.influence}
        options={INFLUENCES.map((id) => ({ id, label: texts.words.influences[id] }))}
        value={card.influence ?? null}
        onChange={(value) => acts.set({ field: 'influence', value })}
      />
      <LevelBlock card={card} field="effect" label={say.effect} />
      <LevelBlock card={card} field="effort" label={say.effort} />
    </>
  )
}

function LevelBlock({
  card,
  field,
  label,
}: {
  card: Card
  field: 'effect' | 'effort'
  label: string
}) {
  const acts = useActs(card)
  const chosen = LEVELS.find(({ level }) => level === card[field])
  return (
    <ChoiceBlock
      label={label}
      options={LEVELS}
      value={chosen?.id ?? null}
      onChange={(id) =>
        acts.set({ field, value: LEVELS.find((level) => level.id === id)?.level ?? null })
      }
    />
  )
}

export function IdeaBody({ card }: { card: Card }) {
  const say = texts.card.idea
  return (
    <>
      {card.influence === 'no' && <p className={css.outside}>{say.outside}</p>}
      <TextSection
        card={card}
        field="wouldHelp"
        title={say.wouldHelp}
        placeholder={say.wouldHelpPlaceholder}
      />
      <TextSection
        card={card}
        field="firstStep"
        title={say.firstStep}
        placeholder={say.firstStepPlaceholder}
        isOneLine
      />
      <Explanation card={card} />
    </>
  )
}
