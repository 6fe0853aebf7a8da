import type { PersonId } from '#shared/model/ids.ts'
import type { Connection } from './connection.ts'

/** More than anybody has tabs, fewer than it takes to hurt. */
const MAX_PER_PERSON = 30
/** Updates that taint a document cost a reload; who sends so many in a minute waits until it is over. */
const MAX_TAINTED = 20
const TAINTED_MS = 60_000

export type Registry = ReturnType<typeof createRegistry>

/** Every open socket of this process, by person, so that a change of rights finds them all (SYNC8). */
export function createRegistry() {
  const byPerson = new Map<PersonId, Set<Connection>>()
  const tainted = new Map<PersonId, { count: number; since: number }>()
  return {
    hasRoomFor(personId: PersonId): boolean {
      const isBlamed = (tainted.get(personId)?.count ?? 0) >= MAX_TAINTED
      const isOver = performance.now() - (tainted.get(personId)?.since ?? 0) > TAINTED_MS
      if (isBlamed && !isOver) return false
      return (byPerson.get(personId)?.size ?? 0) < MAX_PER_PERSON
    },
    /** This person made a document unusable, which had to be loaded again. */
    blame(personId: PersonId): void {
      const now = performance.now()
      const known = tainted.get(personId)
      if (known && now - known.since <= TAINTED_MS) known.count++
      else tainted.set(personId, { count: 1, since: now })
    },
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
