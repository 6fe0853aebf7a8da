import { create } from 'zustand'
import { typedIn } from '#client/board/typed-words.ts'
import type { Day, PersonId, TeamId } from '#shared/model/ids.ts'

export const PARK_FIELD = 'parkeer'

/** What is being parked beside its words: who talk about it and when. No day was chosen yet as long as it is null. */
export type Parking = {
  readonly isOpen: boolean
  readonly pair: readonly PersonId[]
  readonly day: Day | null
}

const NOTHING: Parking = { isOpen: false, pair: [], day: null }
const useParkings = create<{ readonly of: Readonly<Partial<Record<TeamId, Parking>>> }>(() => ({
  of: {},
}))

/** What is being parked on this screen. It waits for who does it, whatever others do meanwhile. */
export function useParking(teamId: TeamId): Parking {
  return useParkings(({ of }) => of[teamId] ?? NOTHING)
}

export function changeParking(teamId: TeamId, change: Partial<Parking>): void {
  useParkings.setState(({ of }) => ({
    of: { ...of, [teamId]: { ...NOTHING, ...of[teamId], ...change } },
  }))
}

export function openParking(teamId: TeamId): void {
  changeParking(teamId, { isOpen: true })
}

/** It is on the board, or nobody wants it any more. */
export function endParking(teamId: TeamId): void {
  changeParking(teamId, NOTHING)
}

/** A panel in which nobody did anything goes with the page it was opened on. */
export function closeEmptyParking(teamId: TeamId): void {
  const { pair } = useParkings.getState().of[teamId] ?? NOTHING
  if (pair.length === 0 && typedIn(teamId, PARK_FIELD).trim() === '') endParking(teamId)
}
