import { create } from 'zustand'
import type { Card } from '#shared/model/card.ts'
import type { CardId, PersonId } from '#shared/model/ids.ts'

/** What this screen shows. It lives in this page only: a filter never changes another screen. */
export type Filter = {
  readonly people: ReadonlySet<PersonId>
  readonly help: boolean
  readonly search: string
  /** Of the actions only those for this goal. */
  readonly goalId: CardId | null
}

type FilterStore = Filter & {
  toggle(personId: PersonId): void
  /** Only this person; once more: everybody. */
  onlyMine(me: PersonId): void
  toggleHelp(): void
  setSearch(search: string): void
  setGoal(goalId: CardId | null): void
  clear(): void
}

const EVERYTHING: Filter = { people: new Set(), help: false, search: '', goalId: null }

export const useFilter = create<FilterStore>()((set) => ({
  ...EVERYTHING,
  toggle: (personId) =>
    set(({ people }) => {
      const next = new Set(people)
      if (!next.delete(personId)) next.add(personId)
      return { people: next }
    }),
  onlyMine: (me) =>
    set(({ people }) => ({
      people: people.size === 1 && people.has(me) ? new Set() : new Set([me]),
    })),
  toggleHelp: () => set(({ help }) => ({ help: !help })),
  setSearch: (search) => set({ search }),
  setGoal: (goalId) => set({ goalId }),
  clear: () => set(EVERYTHING),
}))

export function isFiltering(filter: Filter): boolean {
  const { people, help, search, goalId } = filter
  return people.size > 0 || help || search.trim() !== '' || goalId !== null
}

/** Within one kind any match will do, between kinds all must match. People match as owner or on the card. */
export function passes(card: Card, filter: Filter, nameOf: NameOf = nameless): boolean {
  if (filter.help && card.helpAsked === undefined) return false
  if (filter.goalId !== null && card.type === 'action' && card.goalId !== filter.goalId)
    return false
  if (filter.people.size > 0) {
    const involved = [...card.people, ...(card.ownerId === undefined ? [] : [card.ownerId])]
    if (!involved.some((id) => filter.people.has(id))) return false
  }
  return matchesSearch(card, filter.search, nameOf)
}

type NameOf = (personId: PersonId) => string
const nameless: NameOf = () => ''

/** Every word must occur somewhere in the card or in a name on it; case and accents do not matter. */
export function matchesSearch(card: Card, search: string, nameOf: NameOf = nameless): boolean {
  const words = plain(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const steps = card.steps.map((step) => step.text)
  const people = [...card.people, ...(card.ownerId === undefined ? [] : [card.ownerId])]
  const names = people.map(nameOf)
  const text = plain(
    [card.title, card.explanation, card.help, card.result, ...steps, ...names].join(' '),
  )
  return words.every((word) => text.includes(word))
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
