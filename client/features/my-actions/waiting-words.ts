import type { Unsent } from '#client/board/unsent.ts'
import { texts } from '#client/texts/texts.ts'
import type { Change } from '#shared/model/change.ts'
import type { MyAction } from '#shared/protocol/http.ts'

/** What of a card is not on the server yet, a line for each kind of change. */
export function waitingWords(
  unsent: readonly Unsent[],
  { cardId, column }: Pick<MyAction, 'cardId' | 'column'>,
): string[] {
  const mine = unsent.flatMap(({ change }) =>
    'cardId' in change && change.cardId === cardId ? [wordsFor(change, column)] : [],
  )
  return [...new Set(mine)]
}

function wordsFor(change: Change, column: string): string {
  const say = texts.myActions.waits
  if (change.type === 'text-set' && change.field === 'title') return say.name
  if (change.type !== 'value-set') return say.change
  if (change.field === 'dueOn') return say.day
  const isMove = change.field === 'done' || change.field === 'place'
  if (!isMove) return say.change
  return column === 'done' ? say.done : say.moved
}
