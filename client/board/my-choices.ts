import type { Change } from '#shared/model/change.ts'
import type { CardId, PersonId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'

/** Who and when: of two people who choose at the same time, one loses without a trace on the card. */
export const CHOSEN_FIELDS = ['ownerId', 'dueOn'] as const
export type ChosenField = (typeof CHOSEN_FIELDS)[number]

/** What was chosen on this screen for a card. */
export type Choice = {
  readonly cardId: CardId
  readonly field: ChosenField
  readonly value: string
  readonly by: PersonId
}

/** A choice of mine in whose place somebody put another: `theirs`, or nothing. */
export type Overtaken = Choice & { readonly theirs: string | null }

/** Later than this it is an ordinary change of an ordinary card. */
const RECENT_MS = 60_000

/**
 * Whether the maker of a choice should hear that another stands there now. `arrivedAt` is when the server had it, in
 * milliseconds; null as long as it waits on this device.
 */
export function isWorthTelling(
  value: string,
  arrivedAt: number | null,
  { theirs, now }: { theirs: string | null; now: number },
): boolean {
  if (theirs === value) return false
  return arrivedAt === null || now - arrivedAt <= RECENT_MS
}

/** Remembers who and when as they were last chosen on this screen, until they are overtaken or old. */
export function createMyChoices() {
  const kept = new Map<string, { choice: Choice; arrivedAt: number | null }>()

  return {
    /** Taking a name or a day away chooses nothing. */
    chose(changes: readonly Change[], by: PersonId): void {
      for (const choice of choicesIn(changes, by)) {
        const { value } = choice
        if (value === null) kept.delete(keyOf(choice))
        else kept.set(keyOf(choice), { choice: { ...choice, value }, arrivedAt: null })
      }
    },
    /** Written on this screen without being chosen: taken back, for instance. */
    forget(changes: readonly Change[]): void {
      for (const choice of choicesIn(changes, '')) kept.delete(keyOf(choice))
    },
    /** The server has everything. */
    arrived(now: number): void {
      for (const one of kept.values()) one.arrivedAt ??= now
    },
    /** What others put in the place of my choices on this board, each told once. */
    overtakenOn(board: BoardSnapshot, now: number): Overtaken[] {
      const overtaken: Overtaken[] = []
      for (const [key, { choice, arrivedAt }] of kept) {
        const card = board.cards.get(choice.cardId)
        const theirs = card?.[choice.field] ?? null
        if (theirs === choice.value) continue
        kept.delete(key)
        if (!card || card.shelved) continue
        if (isWorthTelling(choice.value, arrivedAt, { theirs, now })) {
          overtaken.push({ ...choice, theirs })
        }
      }
      return overtaken
    },
    clear: () => kept.clear(),
  }
}

function keyOf({ cardId, field }: Pick<Choice, 'cardId' | 'field'>): string {
  return `${cardId} ${field}`
}

type Chosen = Omit<Choice, 'value'> & { readonly value: string | null }

function choicesIn(changes: readonly Change[], by: PersonId): Chosen[] {
  return changes.flatMap((change) => {
    if (change.type !== 'value-set') return []
    if (change.field !== 'ownerId' && change.field !== 'dueOn') return []
    const { cardId, field, value } = change
    return [{ cardId, field, value, by }]
  })
}
