import { HandHelping } from 'lucide-react'
import { Button, Group, ToggleButton } from 'react-aria-components'
import { useMe } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { isFiltering, useFilter } from '#client/board/filter.ts'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Icon } from '#client/ui/icon.tsx'
import type { BoardKind } from '#shared/model/board.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import css from './filter-bar.module.css'
import { useSurface } from './surface.ts'

const say = texts.board.filter

/** Whose cards this screen shows: a tap on a face, more faces for more people. No other screen notices. */
export function FilterBar({ className }: { className?: string | undefined }) {
  const { board } = useSurface()
  const { members } = useTeam()
  const me = useMe()
  const filter = useFilter()
  const helpCount = useBoardState(({ snapshot }) => askedForHelp(snapshot, board))
  return (
    <Group
      data-sideways
      aria-label={say.label}
      className={[css.bar, className].filter(Boolean).join(' ')}
    >
      <Button
        className={css.everybody ?? ''}
        data-chosen={!isFiltering(filter) || undefined}
        data-board-filter
        onPress={filter.clear}
      >
        {say.everybody}
      </Button>
      {members.map((person) => (
        <ToggleButton
          key={person.id}
          className={css.person ?? ''}
          isSelected={filter.people.has(person.id)}
          onChange={() => filter.toggle(person.id)}
        >
          <Avatar person={person} />
          <span className={css.name}>
            {person.id === me.id ? texts.choosers.who.me(person.name) : person.name}
          </span>
        </ToggleButton>
      ))}
      {(helpCount > 0 || filter.help) && (
        <ToggleButton
          className={css.help ?? ''}
          isSelected={filter.help}
          onChange={filter.toggleHelp}
        >
          <Icon icon={HandHelping} />
          {say.help(helpCount)}
        </ToggleButton>
      )}
    </Group>
  )
}

function askedForHelp({ cards }: BoardSnapshot, board: BoardKind): number {
  let count = 0
  for (const card of cards.values()) {
    const isOpen = card.helpAsked && !card.shelved && !card.done
    if (isOpen && card.place.board === board) count += 1
  }
  return count
}
