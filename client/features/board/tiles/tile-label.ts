import { texts } from '#client/texts/texts.ts'
import { dayLabel } from '#client/ui/format.ts'
import type { Card } from '#shared/model/card.ts'
import { isWork } from '#shared/model/card.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import { type Flag, flagsOf, lacks, whenOf } from './facts.ts'

const say = texts.board.tile

type NameOf = (personId: PersonId) => string

/** The one name of a card for who cannot see it: what, who, when, flags. */
export function tileLabel(card: Card, today: Day, nameOf: NameOf): string {
  const title = card.title.trim() === '' ? say.untitled : card.title.trim()
  return [
    title,
    ...peopleAndDay(card, today, nameOf),
    lacks(card),
    ...flagsOf(card, today).map(spoken),
  ]
    .filter((part) => part !== null && part !== '')
    .join(', ')
}

function peopleAndDay(card: Card, today: Day, nameOf: NameOf): (string | null)[] {
  const helpers = card.people.map(nameOf).filter(Boolean).join(', ')
  const when = whenOf(card, today)?.words ?? null
  if (card.done) return [nameOf(card.ownerId ?? ''), when === null ? null : say.doneOn(when)]
  if (isWork(card)) {
    return [nameOf(card.ownerId ?? ''), helpers === '' ? null : say.helpers(helpers), when]
  }
  switch (card.type) {
    case 'idea':
      return card.ideaKind === 'obstacle' ? [say.obstacle] : []
    case 'experiment':
      return card.dueOn === undefined ? [] : [say.tryUntil(dayLabel(card.dueOn, today))]
    case 'success':
      return [nameOf(card.createdBy)]
    default:
      return [helpers, card.time ?? null, when]
  }
}

function spoken(flag: Flag): string {
  switch (flag.kind) {
    case 'help':
      return say.help(flag.question)
    case 'waiting':
      return say.waiting(flag.what)
    case 'postponed':
      return texts.actions.postponed(flag.count)
    case 'standing':
      return texts.actions.standing(flag.weeks)
    case 'steps':
      return say.stepsSpoken(flag.done, flag.all)
    case 'theme':
      return flag.name
  }
}
