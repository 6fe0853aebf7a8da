import { create } from 'zustand'
import type { PersonId, TeamId } from '#shared/model/ids.ts'

export type Words = Readonly<Partial<Record<string, string>>>
type KeptWords = {
  /** Whose they are. */
  readonly by: PersonId | null
  /** By team, and by field within it. */
  readonly of: Readonly<Partial<Record<TeamId, Words>>>
}

const KEY = 'beterbord-typed'

/** What was typed and not put anywhere yet. */
export const useKeptWords = create<KeptWords>(() => ({ by: null, of: {} }))

/**
 * From here on the words are of this person. A page that is loaded anew has them back; who comes after somebody else
 * finds nothing. They are kept until the tab closes or somebody signs out: the computer may be shared.
 */
export function keepWordsOf(personId: PersonId): void {
  if (useKeptWords.getState().by === personId) return
  useKeptWords.setState({ by: personId, of: stored(personId) })
}

export function keepWord(teamId: TeamId, field: string, text: string | undefined): void {
  useKeptWords.setState(({ of }) => ({ of: { ...of, [teamId]: { ...of[teamId], [field]: text } } }))
  try {
    sessionStorage.setItem(KEY, JSON.stringify(useKeptWords.getState()))
  } catch {
    // A browser without room or leave to keep anything: the words last as long as the page.
  }
}

/** Forgets all that was typed, of every team. */
export function forgetWords(): void {
  useKeptWords.setState({ by: null, of: {} })
  sessionStorage.removeItem(KEY)
}

function stored(personId: PersonId): KeptWords['of'] {
  try {
    const kept: Partial<KeptWords> = JSON.parse(sessionStorage.getItem(KEY) ?? '{}')
    return kept.by === personId ? (kept.of ?? {}) : {}
  } catch {
    return {}
  }
}
