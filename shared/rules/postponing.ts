import { type Card, isWork, REASON_LENGTH } from '#shared/model/card.ts'
import type { Change } from '#shared/model/change.ts'
import type { ChosenAnswer } from '#shared/model/command.ts'
import type { Day } from '#shared/model/ids.ts'
import { ok, type Result, refuse } from '#shared/model/result.ts'
import type { RuleContext } from './rule-context.ts'

/** Postponements after which the team is asked how to go on. */
export const TOO_OFTEN = 2

/** [ACT4] Open work that has a day and gets a later one is postponed. What waits in the backlog is not. */
export function isPostponing(card: Card, day: Day | null): boolean {
  if (day === null || card.dueOn === undefined) return false
  return canBePostponed(card) && card.dueOn < day
}

/** Open work with a day: a later one is a postponement. */
export function canBePostponed(card: Card): boolean {
  return isOpenWork(card) && card.dueOn !== undefined
}

/** [ACT5] Postponed twice and not yet answered: kleiner, hulp, overdragen or laten vervallen? */
export function asksHowToGoOn(card: Card): boolean {
  if (!isOpenWork(card) || card.shelved) return false
  const count = card.postponements.length
  return count >= TOO_OFTEN && count > (card.chosenWay?.after ?? 0)
}

/** [ACT6] "Vervallen": it lies in the archive and says why. Put back on the board it is ordinary work again. */
export function isDropped(card: Card): boolean {
  return card.dropped !== undefined && card.shelved !== undefined
}

function isOpenWork(card: Card): boolean {
  const { column } = card.place
  return isWork(card) && column !== 'done' && column !== 'backlog'
}

/** [ACT4] Sets the day of a card; `reason` is kept only when that is a postponement. */
export function setDay(
  card: Card,
  day: Day | null,
  reason: string,
  { now, actor, newId }: RuleContext,
): Change[] {
  const changes: Change[] = [{ type: 'value-set', cardId: card.id, field: 'dueOn', value: day }]
  if (day === null || card.dueOn === undefined || !isPostponing(card, day)) return changes
  const postponement = { from: card.dueOn, to: day, at: now, by: actor, reason: lineOf(reason) }
  changes.push({
    type: 'postponement-set',
    cardId: card.id,
    postponementId: newId(),
    postponement,
  })
  return changes
}

/** [ACT5] Goes on with work in another way, and stops asking until it is postponed once more. */
export function chooseWay(
  card: Card,
  answer: ChosenAnswer,
  { now, actor }: RuleContext,
): Result<readonly Change[]> {
  if (!isWork(card)) return refuse('card/not-in-this-column')
  const cardId = card.id
  const after = card.postponements.length
  const chosen: Change = {
    type: 'value-set',
    cardId,
    field: 'chosenWay',
    value: { way: answer.kind, after, at: now, by: actor },
  }
  switch (answer.kind) {
    case 'smaller': {
      const text = answer.title.trim()
      if (text === '') return refuse('card/empty-title')
      return ok([{ type: 'text-set', cardId, field: 'title', text }, chosen])
    }
    case 'help':
      return ok([
        { type: 'text-set', cardId, field: 'help', text: answer.question.trim() },
        { type: 'value-set', cardId, field: 'helpAsked', value: { at: now, by: actor } },
        chosen,
      ])
    case 'handOver':
      return ok([{ type: 'value-set', cardId, field: 'ownerId', value: answer.to }, chosen])
  }
}

/** [ACT6] Lets work go, with one line why; it moves to the archive. */
export function dropCard(
  card: Card,
  reason: string,
  { now, actor }: RuleContext,
): Result<readonly Change[]> {
  if (!isWork(card)) return refuse('card/not-in-this-column')
  const line = lineOf(reason)
  if (line === '') return refuse('card/drop-without-reason')
  const cardId = card.id
  const stamp = { at: now, by: actor }
  return ok([
    { type: 'value-set', cardId, field: 'dropped', value: { ...stamp, reason: line } },
    { type: 'value-set', cardId, field: 'shelved', value: { shelf: 'archive', ...stamp } },
  ])
}

function lineOf(text: string): string {
  return text.trim().slice(0, REASON_LENGTH)
}
