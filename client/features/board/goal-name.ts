import { measurementsOf } from '#client/board/measurements.ts'
import { texts } from '#client/texts/texts.ts'
import { dayLabel } from '#client/ui/format.ts'
import { formatMeasure } from '#client/ui/measure.ts'
import type { Card } from '#shared/model/card.ts'
import type { Day } from '#shared/model/ids.ts'
import type { Measurement } from '#shared/protocol/http.ts'

/** Names goals with everything their ruler shows, in the words and the order in which it stands on the card. */
export function goalNamer(measurements: readonly Measurement[]) {
  return (card: Card, today: Day, nameOf: (personId: string) => string): string => {
    const { title, baseline, target, unit, ownerId, dueOn } = card
    const say = texts.ruler
    const now = measurementsOf(measurements, card.id).at(-1)
    const name = title.trim() === '' ? texts.board.tile.untitled : title.trim()
    if (target === undefined) {
      const { goalWithoutTarget, goalWithoutBoth } = texts.improvement
      return `${name}, ${ownerId === undefined ? goalWithoutBoth : goalWithoutTarget}`
    }
    return [
      name,
      now === undefined ? say.noMeasurement : formatMeasure(now.value, unit),
      baseline === undefined ? say.startUnknown : say.start(formatMeasure(baseline, unit)),
      ownerId === undefined ? say.noLeader : say.leader(nameOf(ownerId)),
      say.targetOn(formatMeasure(target, unit), dueOn && dayLabel(dueOn, today)),
    ].join(', ')
  }
}
