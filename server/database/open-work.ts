import type { Day, PersonId, TeamId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'

export type OpenWorkRow = {
  cardId: string
  teamId: TeamId
  board: 'improvement' | 'scrum'
  column: string
  title: string
  dueOn: Day | null
  ownerId: PersonId | null
  postponed: number
  waiting: number
}

/** Tasks and actions that are not done or shelved, as the index of the documents knows them. */
export function createOpenWorkStore(database: Database) {
  const { sql } = database
  const open = sql
    .selectFrom('card_index')
    .select([
      'card_id as cardId',
      'team_id as teamId',
      'board',
      'column_name as column',
      'title',
      'due_on as dueOn',
      'owner_id as ownerId',
      'postponed',
      'waiting',
    ])
    .where('type', 'in', ['task', 'action'])
    .where('column_name', '!=', 'done')
    .where('shelf', 'is', null)

  const repeating = database.connection
    .prepare<[], TeamId>(
      `SELECT DISTINCT team_id FROM card_index AS template WHERE rhythm IS NOT NULL AND shelf IS NULL
         AND column_name = 'backlog' AND due_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM card_index AS copy
           WHERE copy.team_id = template.team_id AND copy.recurs_from = template.card_id AND copy.shelf IS NULL
             AND copy.column_name <> 'done')`,
    )
    .pluck()

  return {
    /** Theirs, or with them as a helper. In order of day; work without a day comes last. */
    ofPerson: (personId: PersonId): OpenWorkRow[] =>
      database.all(
        open
          .where(({ or, eb, refTuple, selectFrom }) =>
            or([
              eb('owner_id', '=', personId),
              eb(
                refTuple('team_id', 'card_id'),
                'in',
                selectFrom('card_person')
                  .select(['card_person.team_id', 'card_person.card_id'])
                  .where('card_person.person_id', '=', personId)
                  .$asTuple('team_id', 'card_id'),
              ),
            ]),
          )
          .orderBy('due_on', (order) => order.asc().nullsLast())
          .orderBy('title')
          .orderBy('card_id'),
      ),

    /** Teams with a recurring task that has a rhythm and no open copy. */
    teamsToRepeat: (): TeamId[] => repeating.all(),
  }
}
