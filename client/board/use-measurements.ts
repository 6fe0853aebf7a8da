import { useQuery } from '@tanstack/react-query'
import { newRecordId, type Sent, sendOrKeep, useOutbox } from '#client/api/outbox.ts'
import { fetched } from '#client/api/request.ts'
import { useMe, useToday } from '#client/api/session.ts'
import { useTappedFace } from '#client/api/tapped-face.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { Measurement } from '#shared/protocol/http.ts'
import type { MeasurementRequest } from '#shared/protocol/sessions.ts'
import { useTeam } from './board-context.tsx'
import { measurementsOf } from './measurements.ts'

/** The measurements of one goal, oldest first, what waits on this device included. */
export function useMeasurements(goalId: CardId): readonly Measurement[] {
  return measurementsOf(useTeamMeasurements(), goalId)
}

/** Those of all goals. */
export function useTeamMeasurements(): readonly Measurement[] {
  const { id, measurements } = useTeam()
  const me = useMe()
  const path = measurementsPath(id)
  const { data = measurements } = useQuery({
    queryKey: ['measurements', id],
    queryFn: () => fetched<Measurement[]>(path),
    placeholderData: [...measurements],
    retry: false,
  })
  const waiting = useOutbox((state) => state.waiting)
  const kept = waiting
    .filter((unsent) => unsent.path === path)
    // Made below, from this very type.
    .map(({ body }) => body as MeasurementRequest)
    .map((measured) => ({ ...measured, by: measured.by ?? me.id }))
  const known = new Set(data.map((measurement) => measurement.id))
  return [...data, ...kept.filter((unsent) => !known.has(unsent.id))]
}

/** Writes a measurement of today down; without a network it waits on this device. */
export function useMeasure(): (
  goalId: CardId,
  value: number,
  words: string,
) => Promise<Sent<Measurement[]>> {
  const { id } = useTeam()
  const today = useToday()
  return (goalId, value, words) => {
    const { personId } = useTappedFace.getState()
    const body: MeasurementRequest = {
      id: newRecordId(),
      goalId,
      on: today,
      value,
      note: '',
      ...(personId === null ? {} : { by: personId }),
    }
    const refreshes = [['measurements', id]]
    return sendOrKeep<Measurement[]>('POST', measurementsPath(id), body, { words, refreshes })
  }
}

function measurementsPath(teamId: string): string {
  return `/api/teams/${teamId}/measurements`
}
