import { texts } from '#client/texts/texts.ts'
import { Select } from '#client/ui/select.tsx'
import { type Card, PLANNING_KINDS } from '#shared/model/card.ts'
import { DayBlock } from './day-block.tsx'
import { useMayEdit } from './may-edit.ts'
import { PeopleBlock } from './people-block.tsx'
import { StripBlock } from './strip-block.tsx'
import { TimeField } from './time-field.tsx'
import { useActs } from './use-acts.ts'

const KINDS = PLANNING_KINDS.map((id) => ({ id, label: texts.words.planningKinds[id] }))

/** A planned item: day, time, kind and who join. */
export function PlanningStrip({ card }: { card: Card }) {
  const mayWrite = useMayEdit()
  const acts = useActs(card)
  const say = texts.card
  return (
    <>
      <DayBlock card={card} />
      {(mayWrite || card.time !== undefined) && (
        <StripBlock label={say.time}>
          {mayWrite ? (
            <TimeField
              label={say.time}
              value={card.time}
              onChange={(value) => acts.set({ field: 'time', value })}
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
