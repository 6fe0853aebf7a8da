import type { CardId } from '#shared/model/ids.ts'
import type { Measurement } from '#shared/protocol/http.ts'

/** The measurements of one goal, oldest first. */
export function measurementsOf(
  measurements: readonly Measurement[],
  goalId: CardId,
): readonly Measurement[] {
  return measurements
    .filter((measurement) => measurement.goalId === goalId)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
