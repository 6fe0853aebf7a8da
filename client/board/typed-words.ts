import type { TeamId } from '#shared/model/ids.ts'
import { useTeam } from './board-context.tsx'
import { keepWord, useKeptWords, type Words } from './kept-words.ts'

/** The sentence of a direct decision. */
export const DECISION_FIELD = 'besluit'

type Typed = {
  readonly text: string
  readonly write: (text: string) => void
  /** It has been put somewhere, or thrown away. */
  readonly forget: () => void
}

/**
 * What was typed in a field and not put anywhere yet. It outlives the field: a colleague who goes on to the next step,
 * closes the session or leaves the board takes nothing away from who types. A column has one such text, wherever it is
 * typed: `improvement/todo`.
 */
export function useTyped(field: string, start = ''): Typed {
  const { id } = useTeam()
  const text = useKeptWords(({ of }) => of[id]?.[field] ?? start)
  return {
    text,
    write: (words) => keepWord(id, field, words),
    forget: () => keepWord(id, field, undefined),
  }
}

const NONE: Words = {}

/** What waits for this team on this device, by field. */
export function useAllTyped(teamId: TeamId): Words {
  return useKeptWords(({ of }) => of[teamId] ?? NONE)
}

/** Whether anything waits for this team on this device. */
export function hasTyped(teamId: TeamId): boolean {
  return Object.values(useKeptWords.getState().of[teamId] ?? NONE).some((text) => text?.trim())
}

/** What was typed in one field of a team until now. */
export function typedIn(teamId: TeamId, field: string): string {
  return useKeptWords.getState().of[teamId]?.[field] ?? ''
}
