import type { PersonId } from '#shared/model/ids.ts'
import type { Connection } from './connection.ts'

/** More than anybody has tabs, fewer than it takes to hurt. */
const MAX_PER_PERSON = 30

export type Registry = ReturnType<typeof createRegistry>

/** Every open socket of this process, by person, so that a change of rights finds them all (SYNC8). */
export function createRegistry() {
  const byPerson = new Map<PersonId, Set<Connection>>()
  return {
    hasRoomFor: (personId: PersonId) => (byPerson.get(personId)?.size ?? 0) < MAX_PER_PERSON,
    add(connection: Connection): void {
      const { personId } = connection.visitor
      const own = byPerson.get(personId) ?? new Set()
      byPerson.set(personId, own.add(connection))
    },
    remove(connection: Connection): void {
      const { personId } = connection.visitor
      const own = byPerson.get(personId)
      own?.delete(connection)
      if (own?.size === 0) byPerson.delete(personId)
    },
    of: (personId: PersonId): Connection[] => [...(byPerson.get(personId) ?? [])],
    all: (): Connection[] => [...byPerson.values()].flatMap((own) => [...own]),
  }
}
