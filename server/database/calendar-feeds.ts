import type { Day, Instant, PersonId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'

export type CalendarCard = {
  readonly cardId: string
  readonly teamId: string
  readonly teamCode: string
  readonly teamName: string
  readonly board: 'improvement' | 'scrum'
  readonly title: string
  readonly dueOn: Day
  readonly time: string | null
}

const CARDS = `SELECT card_id AS cardId, team.id AS teamId, team.code AS teamCode, team.name AS teamName, board, title,
    due_on AS dueOn, time
  FROM card_index JOIN team ON team.id = card_index.team_id
  WHERE team.closed_at IS NULL AND shelf IS NULL AND due_on IS NOT NULL`
const IN_MY_TEAMS = 'team_id IN (SELECT team_id FROM membership WHERE person_id = @person)'
// A directeur has work and invitations on boards of teams without being in them.
const I_AM_DIRECTOR =
  "EXISTS (SELECT 1 FROM network_role WHERE person_id = @person AND role = 'director')"
const WITH_ME =
  'EXISTS (SELECT 1 FROM card_person WHERE card_person.team_id = card_index.team_id AND card_person.card_id = card_index.card_id AND person_id = @person)'
const WITH_NOBODY =
  'NOT EXISTS (SELECT 1 FROM card_person WHERE card_person.team_id = card_index.team_id AND card_person.card_id = card_index.card_id)'

/** The secret address of somebody's calendar (only its hash), and the cards that are in it. */
export function createCalendarFeedStore({ connection }: Database) {
  const put = connection.prepare(
    `INSERT INTO calendar_feed (person_id, token_hash, created_at) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at`,
  )
  const remove = connection.prepare('DELETE FROM calendar_feed WHERE person_id = ?')
  const madeAt = connection
    .prepare<[PersonId], Instant>('SELECT created_at FROM calendar_feed WHERE person_id = ?')
    .pluck()
  const personOf = connection
    .prepare<[Buffer], PersonId>('SELECT person_id FROM calendar_feed WHERE token_hash = ?')
    .pluck()
  type ForPerson = [Record<'person', PersonId>]
  const due = connection.prepare<ForPerson, CalendarCard>(
    `${CARDS} AND type IN ('task','action') AND column_name IN ('todo','doing')
     AND (${IN_MY_TEAMS} OR ${I_AM_DIRECTOR}) AND (owner_id = @person OR ${WITH_ME}) ORDER BY due_on, card_id`,
  )
  const planned = connection.prepare<ForPerson, CalendarCard>(
    `${CARDS} AND type = 'planningItem' AND (
       (${IN_MY_TEAMS} AND (${WITH_ME} OR ${WITH_NOBODY})) OR (${I_AM_DIRECTOR} AND ${WITH_ME}))
     ORDER BY due_on, card_id`,
  )
  return {
    /** A new secret; the old one is dead from now on. */
    put: (personId: PersonId, tokenHash: Buffer, at: Instant): void => {
      put.run(personId, tokenHash, at)
    },
    remove: (personId: PersonId): void => {
      remove.run(personId)
    },
    /** When the address was made; null when there is none. */
    madeAt: (personId: PersonId): Instant | null => madeAt.get(personId) ?? null,
    personOf: (tokenHash: Buffer): PersonId | null => personOf.get(tokenHash) ?? null,
    dueCards: (person: PersonId): CalendarCard[] => due.all({ person }),
    plannedCards: (person: PersonId): CalendarCard[] => planned.all({ person }),
  }
}
