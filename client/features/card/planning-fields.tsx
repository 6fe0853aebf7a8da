import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Select } from '#client/ui/select.tsx'
import { type Card, PLANNING_KINDS } from '#shared/model/card.ts'
import { DayBlock } from './day-block.tsx'
import { PeopleBlock } from './people-block.tsx'
import css from './planning-fields.module.css'
import { StripBlock } from './strip-block.tsx'
import { useActs } from './use-acts.ts'

const KINDS = PLANNING_KINDS.map((id) => ({ id, label: texts.words.planningKinds[id] }))

/** A planned item: day, time, kind and who join. */
export function PlanningStrip({ card }: { card: Card }) {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const acts = useActs(card)
  const say = texts.card
  return (
    <>
      <DayBlock card={card} />
      {(mayWrite || card.time !== undefined) && (
        <StripBlock label={say.time}>
          {mayWrite ? (
            <input
              className={css.time}
              type="time"
              step={300}
              aria-label={say.time}
              value={card.time ?? ''}
              onChange={(event) => {
                const { value } = event.target
                acts.set({ field: 'time', value: value === '' ? null : value.slice(0, 5) })
              }}
            />
          ) : (
            card.time
          )}
        </StripBlock>
      )}
      {(mayWrite || card.planningKind !== undefined) && (
        <StripBlock label={say.planning.kind}>
          {mayWrite ? (
            <Select
              label={say.planning.kind}
              isLabelHidden
              options={KINDS}
              value={card.planningKind ?? null}
              placeholder={say.goal.choose}
              onChange={(value) => acts.set({ field: 'planningKind', value })}
            />
          ) : (
            card.planningKind && texts.words.planningKinds[card.planningKind]
          )}
        </StripBlock>
      )}
      <PeopleBlock card={card} label={say.who.join} />
    </>
  )
}
