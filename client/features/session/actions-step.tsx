import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { useBoardState, useDispatch, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { Segmented } from '#client/ui/segmented.tsx'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import { openWork } from '#shared/rules/session-closing.ts'
import { ActionRow } from './action-row.tsx'
import css from './actions.module.css'
import { AddLine } from './add-line.tsx'
import { actionField } from './goal-fields.ts'
import { Panel } from './panel.tsx'
import steps from './step-list.module.css'
import type { StepProps } from './step-props.ts'

const say = texts.session.actions
const ORDERS = ['age', 'person', 'goal'] as const
type Order = (typeof ORDERS)[number]

/** Open actions first, the oldest on top [SES8]; also by person or by goal. */
export function ActionsStep({ session, steering }: StepProps) {
  const board = useBoardState(({ snapshot }) => snapshot)
  const [order, setOrder] = useState<Order>('age')
  const open = openWork(board, 'improvement')
  const groups = useGroups(open, order)
  return (
    <Panel
      title={say.title}
      icon={ListChecks}
      tone="mint"
      aside={
        <Segmented
          label={say.view}
          value={order}
          onChange={setOrder}
          options={[
            { id: 'age', label: say.byAge },
            { id: 'person', label: say.byPerson },
            { id: 'goal', label: say.byGoal },
          ]}
        />
      }
    >
      <div className={classNames(steps.list, css.list)}>
        {open.length === 0 && <EmptyNote>{say.none}</EmptyNote>}
        {groups.map(({ key, name, cards }) => (
          <section key={key} {...(name === null ? {} : { 'aria-label': name })}>
            {name !== null && <h3 className={css.group}>{name}</h3>}
            <ul className={css.rows}>
              {cards.map((card) => (
                <ActionRow key={card.id} card={card} session={session} steering={steering} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <AddAction />
    </Panel>
  )
}

/** A new action: words first, then who and when on its row. */
export function AddAction({ goalId }: { goalId?: CardId }) {
  const dispatch = useDispatch()
  const addTo = (cardId: CardId) => {
    if (goalId === undefined) return
    const change = { type: 'value-set', cardId, field: 'goalId', value: goalId } as const
    dispatch({ type: 'set-value', change })
  }
  return (
    <AddLine
      label={say.add}
      placeholder={say.placeholder}
      board="improvement"
      column="todo"
      field={goalId === undefined ? 'todo' : actionField(goalId)}
      onAdded={addTo}
    />
  )
}

type Group = { key: string; name: string | null; cards: readonly Card[] }

function useGroups(open: readonly Card[], order: Order): readonly Group[] {
  const { members, others } = useTeam()
  const cards = useBoardState(({ snapshot }) => snapshot.cards)
  if (order === 'age') return [{ key: 'all', name: null, cards: open }]
  const keyOf = (card: Card) => (order === 'person' ? card.ownerId : card.goalId) ?? ''
  const nameOf = (key: string) => {
    if (key === '') return order === 'person' ? say.nobody : say.noGoal
    if (order === 'goal') return cards.get(key)?.title ?? say.noGoal
    return [...members, ...others].find(({ id }) => id === key)?.name ?? say.nobody
  }
  const keys = [...new Set(open.map(keyOf))]
  return keys
    .map((key) => ({ key, name: nameOf(key), cards: open.filter((card) => keyOf(card) === key) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}
