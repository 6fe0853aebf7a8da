import { texts } from '#client/texts/texts.ts'
import { dayLabel } from '#client/ui/format.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import type { CardEvent, CardEventKind } from '#shared/protocol/http.ts'
import type { ChosenField, Overtaken } from './my-choices.ts'

const KINDS: { readonly [Field in ChosenField]: readonly CardEventKind[] } = {
  ownerId: ['owner', 'handed-over'],
  dueOn: ['due', 'postponed'],
}
const DAY_LENGTH = '2026-01-29'.length

/** What put `theirs` there, of the history of a card, newest first; undefined when that does not tell it yet. */
export function overtakingEvent(
  { field, theirs }: Overtaken,
  history: readonly CardEvent[],
): CardEvent | undefined {
  const last = history.find(({ kind }) => KINDS[field].includes(kind))
  if (!last) return undefined
  const to = field === 'dueOn' ? (last.to?.slice(0, DAY_LENGTH) ?? null) : last.to
  return to === theirs ? last : undefined
}

type Context = {
  /** Who did it; null when nobody knows. */
  readonly by: PersonId | null
  readonly nameOf: (personId: PersonId) => string
  readonly today: Day
}

/** One line that says who set the card to what, and the words of the button that puts mine back. */
export function overtakenWords(
  { field, value, theirs }: Overtaken,
  title: string,
  { by, nameOf, today }: Context,
): { readonly text: string; readonly back: string } {
  const say = texts.boardCore.overtaken
  const who = by === null ? texts.history.somebody : nameOf(by)
  if (field === 'dueOn') {
    const text =
      theirs === null ? say.unplanned(who, title) : say.planned(who, title, dayLabel(theirs, today))
    return { text, back: say.back(dayLabel(value, today)) }
  }
  const back = say.back(nameOf(value))
  if (theirs === null) return { text: say.tookOff(who, title), back }
  if (theirs === by) return { text: say.tookOn(who, title), back }
  return { text: say.gaveTo(who, title, nameOf(theirs)), back }
}
