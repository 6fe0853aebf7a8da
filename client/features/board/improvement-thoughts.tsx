import { CircleParking, Lightbulb } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { CardList } from './card-list.tsx'
import { ImprovementSection, NothingHere } from './improvement-section.tsx'
import { QuickAdd } from './quick-add.tsx'
import { useShownColumn } from './shown-cards.ts'

const LOOKS = {
  'improvement/ideas': { name: 'ideas', icon: Lightbulb, tone: 'lilac' },
  'improvement/parked': { name: 'parked', icon: CircleParking, tone: 'stone' },
} as const

/** Ideeën and Parkeerplaats: what is not work yet. */
export function ImprovementThoughts({ column }: { column: keyof typeof LOOKS }) {
  const shown = useShownColumn(column)
  const look = LOOKS[column]
  const { sections, addIdea, addParked, addIdeaLabel, addParkedLabel } = texts.improvement
  const isIdeas = look.name === 'ideas'
  return (
    <ImprovementSection
      {...look}
      column={column}
      fact={isIdeas && shown.all > 0 ? shown.all : undefined}
    >
      <CardList column={column} label={sections[look.name]} />
      {shown.drawn.length === 0 && (
        <NothingHere all={shown.all}>{texts.board.empty[column]}</NothingHere>
      )}
      <QuickAdd
        column={column}
        label={isIdeas ? addIdeaLabel : addParkedLabel}
        placeholder={isIdeas ? addIdea : addParked}
      />
    </ImprovementSection>
  )
}
