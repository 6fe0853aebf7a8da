import { useMemo } from 'react'
import { Group } from 'react-aria-components'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Select } from '#client/ui/select.tsx'
import { BOARD_KINDS } from '#shared/model/board.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { ACTION_STATES, type ActionFilter, OPEN_ACTIONS, WHEN_FILTERS } from './action-rows.ts'
import css from './actions-page.module.css'

type Props = { filter: ActionFilter; onChange: (filter: ActionFilter) => void }

/** Wie, wanneer, stand, doel and bord: each narrows the list. */
export function ActionFilters({ filter, onChange }: Props) {
  const { members } = useTeam()
  const snapshot = useBoardState((state) => state.snapshot)
  const goals = useMemo(() => goalsOn(snapshot), [snapshot])
  const say = texts.actionList
  const { columns } = say
  const set = (part: Partial<ActionFilter>) => onChange({ ...filter, ...part })
  return (
    <Group className={css.filters ?? ''} aria-label={say.filter} data-no-print>
      <Select
        label={columns.who}
        value={filter.person}
        options={[
          { id: 'all', label: say.everybody },
          ...members.map(({ id, name }) => ({ id, label: name })),
          { id: 'nobody', label: say.nobody },
        ]}
        onChange={(person) => set({ person })}
      />
      <Select
        label={columns.when}
        value={filter.when}
        options={WHEN_FILTERS.map((id) => ({ id, label: say.whenFilter[id] }))}
        onChange={(when) => set({ when })}
      />
      <Select
        label={columns.state}
        value={filter.state}
        options={(['open', ...ACTION_STATES, 'all'] as const).map((id) => ({
          id,
          label: say.stateFilter[id],
        }))}
        onChange={(state) => set({ state })}
      />
      <Select
        label={columns.goal}
        value={filter.goal}
        options={[{ id: 'all', label: say.everyGoal }, ...goals]}
        onChange={(goal) => set({ goal })}
      />
      <Select
        label={columns.board}
        value={filter.board}
        options={[
          { id: 'all', label: say.bothBoards },
          ...BOARD_KINDS.map((id) => ({ id, label: texts.words.boards[id] })),
        ]}
        onChange={(board) => set({ board })}
      />
      {filter !== OPEN_ACTIONS && (
        <Button variant="quiet" onPress={() => onChange(OPEN_ACTIONS)}>
          {say.clear}
        </Button>
      )}
    </Group>
  )
}

function goalsOn({ cards }: BoardSnapshot) {
  return [...cards.values()]
    .filter((card) => card.type === 'goal' && !card.shelved)
    .map(({ id, title }) => ({ id, label: title }))
}
