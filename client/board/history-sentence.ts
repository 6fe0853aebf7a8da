import { texts } from '#client/texts/texts.ts'
import { dayLabel } from '#client/ui/format.ts'
import { isWorkColumn, readColumnKey } from '#shared/model/board.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import type { CardEvent } from '#shared/protocol/http.ts'
import type { GatheredEvent } from './gather-events.ts'

type Context = {
  readonly nameOf: (personId: PersonId) => string
  readonly today: Day
}

/** One Dutch sentence for something that happened to a card. */
export function historySentence(event: GatheredEvent, { nameOf, today }: Context): string {
  const say = texts.history
  const { from, to } = event
  const who = event.by === null ? say.somebody : nameOf(event.by)
  switch (event.kind) {
    case 'created': {
      const spot = spotOf(to)
      return spot
        ? say.createdIn(who, isWorkColumn(spot.column) ? spotName(spot) : columnName(spot))
        : say.created(who)
    }
    case 'moved':
      return movedSentence(who, spotOf(from), spotOf(to))
    case 'renamed':
      return from ? say.renamedFrom(who, from) : say.renamed(who)
    case 'explained':
      return say.explained(who)
    case 'owner':
      return ownerSentence(who, event, nameOf)
    case 'due':
      return dueSentence(who, from, to, today)
    case 'helper-added':
      if (to === null || to === event.by) return say.joined(who)
      return say.invited(who, nameOf(to))
    case 'helper-removed': {
      const helper = from ?? to
      if (helper === null || helper === event.by) return say.left(who)
      return say.removed(who, nameOf(helper))
    }
    case 'step-added':
      if (event.count > 1) return say.stepsAdded(who, event.count)
      return to ? say.stepAddedNamed(who, to) : say.stepAdded(who)
    case 'step-done':
      return to ? say.stepDoneNamed(who, to) : say.stepDone(who)
    case 'step-undone':
      return to ? say.stepUndoneNamed(who, to) : say.stepUndone(who)
    case 'help-asked':
      return to ? say.helpAskedFor(who, to) : say.helpAsked(who)
    case 'help-ended':
      return say.helpEnded(who)
    case 'waiting':
      return to ? say.waitingFor(who, to) : say.waiting(who)
    case 'waiting-ended':
      return say.waitingEnded(who)
    case 'shelved':
      return to === 'bin' ? say.binned(who) : say.archived(who)
    case 'restored':
      return say.restored(who)
    case 'postponed':
      return postponedSentence(who, from, to, today)
    case 'dropped':
      return say.dropped(who, to ?? '')
    case 'taken-up':
      return say.takenUp(who)
    case 'declined':
      return to ? say.declinedBackTo(who, nameOf(to)) : say.declined(who)
    case 'handed-over':
      return to ? say.handedOverTo(who, nameOf(to)) : say.handedOver(who)
  }
}

function movedSentence(who: string, from: Spot | null, to: Spot | null): string {
  const say = texts.history
  if (to === null) return say.moved(who)
  if (from === null) return say.movedTo(who, columnName(to))
  if (from.board !== to.board) return say.movedBetween(who, spotName(from), spotName(to))
  if (to.column === 'done') return say.finished(who)
  return say.movedBetween(who, columnName(from), columnName(to))
}

function ownerSentence(
  who: string,
  { by, from, to }: CardEvent,
  nameOf: Context['nameOf'],
): string {
  const say = texts.history
  if (to === null)
    return from === by || from === null ? say.letGo(who) : say.tookOff(who, nameOf(from))
  if (to === by) return say.tookOn(who)
  return from === null ? say.gaveTo(who, nameOf(to)) : say.gaveOver(who, nameOf(from), nameOf(to))
}

function dueSentence(who: string, from: string | null, to: string | null, today: Day): string {
  const say = texts.history
  if (to === null) return say.unplanned(who)
  if (from === null) return say.planned(who, dayLabel(to, today))
  return say.postponed(who, dayLabel(from, today), dayLabel(to, today))
}

const DAY_LENGTH = '2026-01-29'.length

function postponedSentence(
  who: string,
  from: string | null,
  to: string | null,
  today: Day,
): string {
  const say = texts.history
  if (from === null || to === null) return say.moved(who)
  const reason = to.slice(DAY_LENGTH + 1)
  const sentence = say.postponed(
    who,
    dayLabel(from, today),
    dayLabel(to.slice(0, DAY_LENGTH), today),
  )
  return reason === '' ? sentence : say.because(sentence, reason)
}

type Spot = NonNullable<ReturnType<typeof readColumnKey>>

function spotOf(key: string | null): Spot | null {
  return readColumnKey(key ?? '') ?? null
}

function columnName({ column }: Spot): string {
  return texts.words.columns[column]
}

function spotName(spot: Spot): string {
  return texts.history.spot(texts.words.boards[spot.board], columnName(spot))
}
