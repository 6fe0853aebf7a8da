import type { PersonId } from '#shared/model/ids.ts'
import type { Member } from '#shared/protocol/http.ts'

/**
 * The people of a team, the likeliest for this card first: who has it, me, who is looking at the board now, then who
 * works today; by name within each.
 */
export function likelyFirst(
  members: readonly Member[],
  known: {
    readonly ownerId: PersonId | undefined
    readonly me: PersonId
    readonly present: ReadonlySet<PersonId>
    readonly weekday: number
  },
): readonly Member[] {
  const rank = ({ id, workdays }: Member): number => {
    if (id === known.ownerId) return 0
    if (id === known.me) return 1
    if (known.present.has(id)) return 2
    return (workdays as readonly number[]).includes(known.weekday) ? 3 : 4
  }
  return [...members].sort(
    (one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'nl'),
  )
}
