import { X } from 'lucide-react'
import { useBoardState, useCard, useTeam } from '#client/board/board-context.tsx'
import { isFiltering, useFilter } from '#client/board/filter.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { listLabel } from '#client/ui/format.ts'
import css from './filter-strip.module.css'
import { passingCards, useNameOf } from './shown-cards.ts'
import { useSurface } from './surface.ts'

const say = texts.board.filter

/** A filter that is on is said aloud, with how much it leaves, and goes with one tap. */
export function FilterStrip({ className }: { className?: string | undefined }) {
  const filter = useFilter()
  const { columns } = useSurface()
  const { members } = useTeam()
  const nameOf = useNameOf()
  const count = useBoardState(({ snapshot }) =>
    columns.reduce((sum, column) => sum + passingCards(snapshot, column, filter, nameOf).length, 0),
  )
  const isOn = isFiltering(filter)
  const names = members.filter(({ id }) => filter.people.has(id)).map(({ name }) => name)
  const search = filter.search.trim()
  const goal = useCard(filter.goalId ?? '')
  const what = [
    names.length > 0 ? say.of(listLabel(names)) : '',
    filter.help ? say.withHelp : '',
    search === '' ? '' : say.matching(search),
    goal === undefined ? '' : say.forGoal(goal.title),
  ]
  return (
    <div role="status" className={className}>
      {isOn && (
        <div className={css.strip}>
          <span>{say.shows(count, what.filter(Boolean).join(' '))}</span>
          <Button variant="soft" size="small" icon={X} onPress={filter.clear}>
            {say.clear}
          </Button>
        </div>
      )}
    </div>
  )
}
