import { CalendarDays } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useBoardState } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { FittingList } from '#client/ui/fitting-list.tsx'
import { dayLabel } from '#client/ui/format.ts'
import { addDays } from '#shared/rules/calendar.ts'
import { Panel } from './panel.tsx'
import css from './rows.module.css'

const say = texts.session.planning
const AHEAD = 14

/** What comes in the next two weeks, by day. */
export function PlanningList() {
  const today = useToday()
  const cards = useBoardState(({ snapshot }) => snapshot.cards)
  const open = useOpenCard()
  const until = addDays(today, AHEAD)
  const items = [...cards.values()]
    .filter(
      ({ type, shelved, dueOn }) => type === 'planningItem' && !shelved && dueOn !== undefined,
    )
    .filter(({ dueOn = '' }) => dueOn >= today && dueOn <= until)
    .sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
  return (
    <Panel title={say.title} icon={CalendarDays} tone="sky">
      {items.length === 0 && <p className={css.quiet}>{say.none}</p>}
      <FittingList className={css.rows}>
        {items.map(({ id, title, dueOn = today, time, planningKind }) => (
          <li key={id}>
            <Button className={css.row ?? ''} onPress={() => open(id)}>
              <span className={css.words}>
                <span className={css.title}>{title}</span>
                <span className={css.facts}>
                  {[
                    dayLabel(dueOn, today),
                    time,
                    planningKind && texts.words.planningKinds[planningKind],
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </FittingList>
    </Panel>
  )
}

function sortKey({ dueOn = '', time = '' }: { dueOn?: string; time?: string }): string {
  return `${dueOn} ${time}`
}
