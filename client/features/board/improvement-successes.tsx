import { Star } from 'lucide-react'
import { serverNow } from '#client/api/server-clock.ts'
import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { addDays, dayOf } from '#shared/rules/calendar.ts'
import { CardList } from './card-list.tsx'
import css from './improvement-section.module.css'
import { ImprovementSection, NothingHere } from './improvement-section.tsx'
import { QuickAdd } from './quick-add.tsx'
import { useShownColumn } from './shown-cards.ts'

const COLUMN = 'improvement/successes'

/** Successen: the newest on top, and the biggest. */
export function ImprovementSuccesses() {
  const shown = useShownColumn(COLUMN)
  const fresh = useBoardState(({ snapshot }) => countThisWeek(snapshot))
  return (
    <ImprovementSection
      name="successes"
      icon={Star}
      tone="butter"
      column={COLUMN}
      fact={texts.improvement.successesThisWeek(fresh)}
    >
      <CardList
        column={COLUMN}
        label={texts.improvement.sections.successes}
        className={css.newestFirst}
      />
      {shown.drawn.length === 0 && (
        <NothingHere all={shown.all}>{texts.board.empty[COLUMN]}</NothingHere>
      )}
      <QuickAdd
        column={COLUMN}
        label={texts.words.types.success}
        placeholder={texts.improvement.addSuccess}
      />
    </ImprovementSection>
  )
}

function countThisWeek({ columns, cards }: BoardSnapshot): number {
  const since = addDays(dayOf(serverNow()), -7)
  return (columns[COLUMN] ?? []).filter((id) => {
    const card = cards.get(id)
    return card !== undefined && dayOf(card.createdAt) > since
  }).length
}
