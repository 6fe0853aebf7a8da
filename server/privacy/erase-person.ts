import type { Database } from '#server/database/open.ts'
import { holdsSecrets, readTables } from '#server/database/tables.ts'
import type { Records } from '#server/parts.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { eraseFromBoards } from './erase-boards.ts'
import { eraseTexts } from './erase-texts.ts'
import { FORMER_COLLEAGUE, withoutWords } from './without.ts'

export type Erasure = {
  /** Texts in which the name stood. */
  readonly places: number
  readonly boards: number
  /** Tables in which the name still stands, because their rows never change. */
  readonly sealed: readonly string[]
}

/**
 * [PRIV2] Erases who somebody was, who is "uit dienst" already: name and address, in the people, in every text of every
 * board and record, and in the history of the boards. What they did stays, done by a former colleague. `also` are other
 * words that say who it was. Afterwards the file is written anew, so that no free page remembers.
 */
export function erasePerson(
  { database, stores, clock }: Records,
  personId: PersonId,
  also: readonly string[],
): Erasure {
  const person = stores.people.get(personId)
  if (!person?.left_at) throw new Error('only who is gone can be erased')
  const at = clock.now()
  const without = withoutWords([person.name, person.email ?? '', ...also])
  const erasure = database.transaction((): Erasure => {
    dropKeys(database, personId)
    if (person.email !== null) stores.invitations.eraseFor(person.email)
    stores.people.change(personId, { name: FORMER_COLLEAGUE, email: null, password: null })
    const texts = eraseTexts(database, without)
    const boards = eraseFromBoards(database, without, at)
    const subject = `person:${personId}`
    stores.audit.note({ at, actorId: null, act: 'person/erased', subject })
    return { ...boards, places: texts.places + boards.places, sealed: texts.sealed }
  })
  database.connection.exec('VACUUM')
  database.connection.pragma('wal_checkpoint(TRUNCATE)')
  return erasure
}

/** Sign-ins, links, feeds: all that let this person in. */
function dropKeys({ connection }: Database, personId: PersonId): void {
  for (const table of readTables(connection)) {
    const isTheirs = table.columns.some(({ name }) => name === 'person_id')
    if (!holdsSecrets(table) || !isTheirs) continue
    connection.prepare(`DELETE FROM "${table.name}" WHERE person_id = ?`).run(personId)
  }
}
