import type { App } from '#server/app.ts'
import { newId } from '#server/ids.ts'
import type { ScrumColumn } from '#shared/model/board.ts'
import type { NewCard } from '#shared/model/change.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import { aCard } from './boards.ts'

type Fields = Pick<NewCard, 'ownerId' | 'dueOn' | 'people'> & { column?: ScrumColumn }

/** A task on a Scrumbord, in "te doen" unless told otherwise. */
export function aWorkCard(title: string, { column = 'todo', ...fields }: Partial<Fields>): NewCard {
  return aCard(title, `scrum/${column}`, { ...fields, id: newId() })
}

/** Puts cards on a board through the server's own door. */
export async function addCards(
  app: App,
  teamId: TeamId,
  by: PersonId,
  cards: readonly NewCard[],
): Promise<void> {
  await app.sync.edit(teamId, by, () => cards.map((card) => ({ type: 'card-added', card })))
}
