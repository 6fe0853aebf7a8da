import { texts } from '#client/texts/texts.ts'
import { Select } from '#client/ui/select.tsx'
import { type Card, RHYTHMS, type Rhythm } from '#shared/model/card.ts'
import css from './card-sheet.module.css'
import { useMayEdit } from './may-edit.ts'
import { useActs } from './use-acts.ts'

/** How often a recurring task comes back by itself, counted from the day it has. */
export function RhythmChoice({ card }: { card: Card }) {
  const mayWrite = useMayEdit()
  const acts = useActs(card)
  const say = texts.actions.rhythm
  if (!mayWrite) return <p>{say[card.rhythm ?? 'none']}</p>
  const options = (['none', ...RHYTHMS] as const).map((id) => ({ id, label: say[id] }))
  const choose = (rhythm: Rhythm | 'none') =>
    acts.set(
      { field: 'rhythm', value: rhythm === 'none' ? null : rhythm },
      say.chosen(card.title, say[rhythm]),
    )
  return (
    <>
      <Select label={say.label} options={options} value={card.rhythm ?? 'none'} onChange={choose} />
      {card.rhythm !== undefined && (
        <p className={css.quiet}>{card.dueOn === undefined ? say.firstDay : say.hint}</p>
      )}
    </>
  )
}
