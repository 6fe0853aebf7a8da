import { createContext, useContext, useEffect, useState } from 'react'
import type { ColumnKey } from '#shared/model/board.ts'
import { useBoardUi } from './board-ui.ts'

/** The fixed areas of the Verbeterbord, in the order of a phone. */
export const SECTIONS = [
  'goals',
  'actions',
  'successes',
  'planning',
  'ideas',
  'parked',
  'checkIn',
  'decisions',
  'proposals',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** The column that stands for a section: where a card goes that is dropped on its name. */
export const COLUMN_OF: Readonly<Partial<Record<SectionName, ColumnKey>>> = {
  successes: 'improvement/successes',
  goals: 'improvement/goals',
  actions: 'improvement/todo',
  planning: 'improvement/planning',
  ideas: 'improvement/ideas',
  parked: 'improvement/parked',
  proposals: 'improvement/proposals',
}

const ShownSectionContext = createContext<SectionName>('goals')
export const ShownSection = ShownSectionContext.Provider

/** Whether a narrow screen, which shows one section at a time, shows this one. */
export function useIsShown(section: SectionName): boolean {
  return useContext(ShownSectionContext) === section
}

/** The one section of a narrow screen. It follows the card that is moved, or added to, elsewhere. */
export function useShownSection(): readonly [SectionName, (section: SectionName) => void] {
  const showing = useBoardUi((state) => state.showing)
  const [section, setSection] = useState<SectionName>('goals')
  useEffect(() => {
    if (showing !== null) setSection(sectionOf(showing))
  }, [showing])
  const show = (chosen: SectionName) => {
    setSection(chosen)
    useBoardUi.setState({ showing: COLUMN_OF[chosen] ?? null })
  }
  return [section, show]
}

function sectionOf(column: ColumnKey): SectionName {
  return SECTIONS.find((section) => COLUMN_OF[section] === column) ?? 'actions'
}
