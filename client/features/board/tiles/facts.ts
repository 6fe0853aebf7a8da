import { texts } from '#client/texts/texts.ts'
import { dateLabel, dayLabel } from '#client/ui/format.ts'
import { type Card, isWork } from '#shared/model/card.ts'
import type { Day } from '#shared/model/ids.ts'
import { dayOf, daysBetween } from '#shared/rules/calendar.ts'
import { TOO_OFTEN } from '#shared/rules/postponing.ts'
import { isDraft, isPastDue, weeksStanding } from '#shared/rules/work.ts'

const say = texts.board.tile

/** When, in words. `past` is a neutral sign, never a reproach. */
export type WhenFact = {
  readonly kind: 'plain' | 'today' | 'past' | 'done'
  readonly words: string
}

export function whenOf(card: Card, today: Day): WhenFact | null {
  if (card.done) return { kind: 'done', words: dayLabel(dayOf(card.done.at), today) }
  if (card.dueOn === undefined) return null
  if (isPastDue(card, today)) {
    const label = daysBetween(card.dueOn, today) === 1 ? dayLabel : dateLabel
    return { kind: 'past', words: say.openSince(label(card.dueOn, today)) }
  }
  return { kind: card.dueOn === today ? 'today' : 'plain', words: dayLabel(card.dueOn, today) }
}

/** What a draft ("concept") still lacks. */
export function lacks(card: Card): string | null {
  if (card.type === 'parked' && (card.people.length < 2 || card.dueOn === undefined)) {
    return say.parkedWithoutPair
  }
  if (!isDraft(card)) return null
  if (card.ownerId !== undefined) return say.withoutWhen
  return card.dueOn === undefined ? say.withoutWhoAndWhen : say.withoutWho
}

/** Flags, most pressing first. */
export type Flag =
  | { readonly kind: 'help'; readonly question: string }
  | { readonly kind: 'waiting'; readonly what: string }
  | { readonly kind: 'postponed'; readonly count: number }
  | { readonly kind: 'standing'; readonly weeks: number }
  | { readonly kind: 'steps'; readonly done: number; readonly all: number }
  | { readonly kind: 'theme'; readonly name: string }

const MOST_FLAGS = 2

/** At most two: a card that shouts about everything says nothing. */
export function flagsOf(card: Card, today: Day): readonly Flag[] {
  if (card.done || !isWork(card)) return []
  const flags: Flag[] = []
  if (card.helpAsked) flags.push({ kind: 'help', question: card.help.trim() })
  if (card.waitingFor.trim() !== '') flags.push({ kind: 'waiting', what: card.waitingFor.trim() })
  if (card.postponements.length >= TOO_OFTEN) {
    flags.push({ kind: 'postponed', count: card.postponements.length })
  }
  const weeks = weeksStanding(card, today)
  if (weeks !== null) flags.push({ kind: 'standing', weeks })
  if (card.steps.length > 0) {
    const done = card.steps.filter((step) => step.done).length
    flags.push({ kind: 'steps', done, all: card.steps.length })
  }
  if (card.theme !== undefined && card.place.column === 'backlog') {
    flags.push({ kind: 'theme', name: texts.words.themes[card.theme] })
  }
  return flags.slice(0, MOST_FLAGS)
}
