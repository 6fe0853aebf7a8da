import { Lightbulb } from 'lucide-react'
import { useState } from 'react'
import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { Segmented } from '#client/ui/segmented.tsx'
import type { CardId } from '#shared/model/ids.ts'
import { AddLine } from './add-line.tsx'
import { IdeasList } from './ideas-list.tsx'
import { IdeasMatrix } from './ideas-matrix.tsx'
import { Panel } from './panel.tsx'

const say = texts.session.planning
const NONE: readonly CardId[] = []

/** Ideas to choose from, as a list by votes or as the picture of effect and effort. */
export function PlanningStep() {
  const ids = useBoardState(({ snapshot }) => snapshot.columns['improvement/ideas'] ?? NONE)
  const cards = useBoardState(({ snapshot }) => snapshot.cards)
  const [view, setView] = useState<'list' | 'matrix'>('list')
  const ideas = ids.flatMap((id) => {
    const card = cards.get(id)
    return card?.type === 'idea' ? [card] : []
  })
  return (
    <Panel
      title={say.ideas}
      icon={Lightbulb}
      tone="lilac"
      aside={
        <Segmented
          label={say.ideas}
          value={view}
          onChange={setView}
          options={[
            { id: 'list', label: say.list },
            { id: 'matrix', label: say.matrix },
          ]}
        />
      }
    >
      {ideas.length === 0 && <EmptyNote>{say.noIdeas}</EmptyNote>}
      {view === 'list' ? <IdeasList ideas={ideas} /> : <IdeasMatrix ideas={ideas} />}
      {view === 'list' && (
        <AddLine
          label={say.addIdea}
          placeholder={say.ideaPlaceholder}
          board="improvement"
          column="ideas"
        />
      )}
    </Panel>
  )
}
