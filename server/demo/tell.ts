import * as Y from 'yjs'
import { sha256 } from '#server/ids.ts'
import { cardsOf } from '#shared/document/keys.ts'
import { columnsOf, readBoard, readCard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Card } from '#shared/model/card.ts'
import type { Change } from '#shared/model/change.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import { type CardId, type Day, type Instant, idFrom, type PersonId } from '#shared/model/ids.ts'
import type { Weekday } from '#shared/model/people.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { decide } from '#shared/rules/cards.ts'
import { type DemoDays, instantOn, minutesFor, workdayFrom, workdayUntil } from './demo-days.ts'
import { type Moment, placeFor, type Scene, type StoryCard, type TeamStory } from './story.ts'

/** One edit of one person, as the board got it. */
export type ToldEdit = {
  readonly at: Instant
  readonly by: PersonId
  readonly changes: readonly Change[]
}
export type StoryFacts = {
  readonly days: DemoDays
  /** Of everybody in the team. */
  readonly workdays: ReadonlyMap<PersonId, readonly Weekday[]>
}

/** The same word gives the same id each time the demo is made. */
export function demoId(...words: readonly string[]): string {
  return idFrom(sha256(words.join('/')))
}
export const personIdOf = (name: string): PersonId => demoId('person', name)
export const cardIdOf = (code: string, key: string): CardId => demoId('card', code, key)

/**
 * Turns a story into the edits of the people in it, in order of time. Each deed goes through the same rules as on the
 * screen, so a story that breaks one throws here.
 */
export function tell(story: TeamStory, facts: StoryFacts): ToldEdit[] {
  const page = startPage()
  const edits: ToldEdit[] = [ambitionOf(story, facts)]
  const scenes = story.cards.flatMap((card) => scenesOf(story.code, card, facts))
  for (const { at, card, moment } of scenes.sort(byTime)) {
    const changes = play({ page, code: story.code, facts, at, card, moment })
    edits.push({ at, by: personIdOf(moment.by), changes })
  }
  return edits.sort(byTime)
}

function byTime(one: { at: Instant }, other: { at: Instant }): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0
}

function ambitionOf({ code, ambition }: TeamStory, facts: StoryFacts): ToldEdit {
  const day = dayFor(ambition, code, facts)
  const changes: Change[] = [{ type: 'ambition-set', text: ambition.text }]
  return { at: instantOn(day, minutesFor(code)), by: personIdOf(ambition.by), changes }
}

type TimedMoment = { readonly at: Instant; readonly card: StoryCard; readonly moment: Moment }

/** The moments of one card, each on a school day on which its person works, and never before the one it follows. */
function scenesOf(code: string, card: StoryCard, facts: StoryFacts): TimedMoment[] {
  const timed: TimedMoment[] = []
  for (const [index, moment] of card.moments.entries()) {
    const minutes = minutesFor(`${code}/${card.key}/${index}`)
    const wanted = instantOn(dayFor(moment, code, facts), minutes)
    const before = timed.at(-1)?.at ?? ''
    const at = wanted > before ? wanted : nextMoment(before, minutes, moment.by, facts)
    timed.push({ at, card, moment })
  }
  return timed
}

function dayFor(moment: { ago: number; by: string }, code: string, facts: StoryFacts): Day {
  const { days, workdays } = facts
  const ofAuthor = workdays.get(personIdOf(moment.by))
  if (!ofAuthor) throw new Error(`${moment.by} is not in team ${code}`)
  return workdayUntil(days.past(moment.ago), ofAuthor, days.holidays)
}

const SOON_MS = 11 * 60_000

/** A little later on the same day if the person is there, otherwise on their next day, as long as that is over. */
function nextMoment(before: Instant, minutes: number, name: string, facts: StoryFacts): Instant {
  const { days, workdays } = facts
  const day = dayOf(before)
  const next = workdayFrom(day, workdays.get(personIdOf(name)) ?? [], days.holidays)
  if (next !== day && next <= days.past(1)) return instantOn(next, minutes)
  return new Date(Date.parse(before) + SOON_MS).toISOString()
}

type Page = { readonly doc: Y.Doc; board: BoardSnapshot }

function startPage(): Page {
  const doc = new Y.Doc()
  return { doc, board: readBoard(doc) }
}

type Playing = {
  readonly page: Page
  readonly code: string
  readonly facts: StoryFacts
  readonly at: Instant
  readonly card: StoryCard
  readonly moment: Moment
}

function play({ page, code, facts, at, card, moment }: Playing): Change[] {
  const id = cardIdOf(code, card.key)
  const all: Change[] = []

  const carryOut = (command: BoardCommand) => {
    const { steps, postponements } = page.board.cards.get(id) ?? { steps: [], postponements: [] }
    const newId = () =>
      command.type === 'add-cards'
        ? id
        : demoId('step', code, card.key, `${steps.length}-${postponements.length}`)
    const context = { actor: personIdOf(moment.by), mayWrite: true, now: at, newId }
    const result = decide(command, page.board, context)
    if (!result.ok) throw new Error(`${code} ‘${card.title}’ ${command.type}: ${result.code}`)
    all.push(...result.value)
    if (result.value.length > 0) turnPage(page, id, result.value)
  }

  if (!page.board.cards.has(id)) carryOut(adding(card))
  for (const deed of moment.deeds) {
    const now = page.board.cards.get(id)
    if (!now) throw new Error(`${code} ‘${card.title}’ is not on its board`)
    for (const command of deed(sceneOf(code, now, facts))) carryOut(command)
  }
  return all
}

function sceneOf(code: string, card: Card, { days, workdays }: StoryFacts): Scene {
  const ofOwner = workdays.get(card.ownerId ?? '') ?? []
  return {
    card,
    personId: personIdOf,
    cardId: (key) => cardIdOf(code, key),
    day: (count) =>
      count > 0
        ? workdayFrom(days.future(count), ofOwner, days.holidays)
        : workdayUntil(days.past(-count), ofOwner, days.holidays),
  }
}

function adding({ column, title, kind }: StoryCard): BoardCommand {
  const command = { type: 'add-cards', ...placeFor(column), lines: [title] } as const
  return kind === undefined ? command : { ...command, kind }
}

/** Reads only the card that changed, since a story has hundreds of deeds. */
function turnPage(page: Page, id: CardId, changes: readonly Change[]): void {
  writeChanges(page.doc, changes, null)
  const map = cardsOf(page.doc).get(id)
  const card = map ? readCard(id, map) : null
  if (!card) throw new Error('a card of the story cannot be read')
  const cards = new Map(page.board.cards).set(id, card)
  page.board = { ...page.board, cards, columns: columnsOf(cards) }
}
