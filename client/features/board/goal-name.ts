import { measurementsOf } from '#client/board/measurements.ts'
import { texts } from '#client/texts/texts.ts'
import { rulerSentence } from '#client/ui/ruler-sentence.ts'
import type { Card } from '#shared/model/card.ts'
import type { Day } from '#shared/model/ids.ts'
import type { Measurement } from '#shared/protocol/http.ts'
import { tileLabel } from './tiles/tile-label.ts'

/** Names goals with everything their ruler shows, for who cannot see it. */
export function goalNamer(measurements: readonly Measurement[]) {
  return (card: Card, today: Day, nameOf: (personId: string) => string): string => {
    const { baseline, target, unit, ownerId } = card
    const values = measurementsOf(measurements, card.id).map(({ value }) => value)
    const leader =
      ownerId === undefined ? texts.ruler.noLeader : texts.ruler.leader(nameOf(ownerId))
    const ruler = rulerSentence({ baseline, target, unit, values })
    return `${tileLabel(card, today, nameOf)}, ${leader}. ${ruler}`
  }
}
