import { Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useMe, useToday } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { longDayLabel } from '#client/ui/format.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { ActionFilters } from './action-filters.tsx'
import { ActionList } from './action-list.tsx'
import {
  type ActionFilter,
  actionRows,
  filterRows,
  OPEN_ACTIONS,
  type Sorting,
  sortRows,
} from './action-rows.ts'
import css from './actions-page.module.css'
import { filterWords } from './filter-words.ts'
import { ShareOut } from './share-out.tsx'
import { TakeAwayMenu } from './take-away-menu.tsx'

/** "Acties": everything the team took on, of both boards, as one list. */
export function ActionsPage() {
  const team = useTeam()
  const me = useMe()
  const today = useToday()
  const snapshot = useBoardState((state) => state.snapshot)
  const [filter, setFilter] = useState<ActionFilter>(OPEN_ACTIONS)
  const [sorting, setSorting] = useState<Sorting>({ by: 'when', isDown: false })
  const { members, others } = team
  const all = useMemo(() => {
    const names = new Map([...others, ...members].map(({ id, name }) => [id, name]))
    return actionRows(snapshot, (id: PersonId) => names.get(id) ?? '')
  }, [snapshot, members, others])
  const rows = useMemo(
    () => sortRows(filterRows(all, filter, today), sorting),
    [all, filter, sorting, today],
  )
  const say = texts.actionList
  const words = filterWords(filter, { members, goals: snapshot.cards })
  const isMember = me.teams.some(({ id }) => id === team.id)
  return (
    <div className={css.page} data-print-sheet>
      <header className={css.head}>
        <div>
          <h1>{say.titleOf(team.name)}</h1>
          <p className={css.printed}>
            {[say.printed(longDayLabel(today)), words, say.personal].filter(Boolean).join(' · ')}
          </p>
        </div>
        <div className={css.tools} data-no-print>
          <Button icon={Printer} onPress={() => window.print()}>
            {say.print}
          </Button>
          <TakeAwayMenu rows={rows} name={say.fileName(team.code, today)} />
        </div>
      </header>
      <ActionFilters filter={filter} onChange={setFilter} />
      <p className={css.count} role="status" data-no-print>
        {say.count(rows.length)}
      </p>
      {rows.length === 0 ? (
        <EmptyNote>{say.empty}</EmptyNote>
      ) : (
        <ActionList rows={rows} sorting={sorting} onSort={setSorting} />
      )}
      {isMember && <ShareOut rows={all} />}
    </div>
  )
}
