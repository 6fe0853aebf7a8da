import { texts } from '#client/texts/texts.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId, PersonId } from '#shared/model/ids.ts'
import type { ActionFilter } from './action-rows.ts'

type Known = {
  readonly members: readonly { readonly id: PersonId; readonly name: string }[]
  readonly goals: ReadonlyMap<CardId, Card>
}

/** What the filter leaves in, in words: for the head of a print. */
export function filterWords(filter: ActionFilter, { members, goals }: Known): string {
  const say = texts.actionList
  const person = members.find(({ id }) => id === filter.person)?.name
  return [
    filter.state === 'all' ? '' : say.stateFilter[filter.state],
    filter.person === 'nobody' ? say.nobody : person,
    filter.goal === 'all' ? '' : goals.get(filter.goal)?.title,
    filter.board === 'all' ? '' : texts.words.boards[filter.board],
    filter.when === 'all' ? '' : say.whenFilter[filter.when],
  ]
    .filter(Boolean)
    .join(', ')
}
