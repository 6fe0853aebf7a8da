import { texts } from '#client/texts/texts.ts'
import { listLabel } from '#client/ui/format.ts'
import type { Card, PlanningKind } from '#shared/model/card.ts'

/** Kinds that say something a title often leaves out. */
const SAID: readonly PlanningKind[] = ['lessonVisit', 'lessonDesign', 'workSession', 'studyDay']

/** A planned item in one line: "Lesbezoek: Femke kijkt bij Carla, met Bouke". Nothing is said twice. */
export function plannedWords({ title, planningKind }: Card, names: readonly string[]): string {
  const kind = planningKind && texts.words.planningKinds[planningKind]
  const written = title.trim()
  if (written === '') return kind ?? texts.board.tile.untitled
  const isSaid = planningKind !== undefined && SAID.includes(planningKind)
  const says = (word: string) => written.toLowerCase().includes(word.toLowerCase())
  const start = kind !== undefined && isSaid && !says(kind) ? `${kind}: ${written}` : written
  const unsaid = names.filter((name) => !says(name))
  return unsaid.length === 0 ? start : `${start}, ${texts.improvement.with(listLabel(unsaid))}`
}
