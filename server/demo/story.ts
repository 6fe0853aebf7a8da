import { type ColumnKey, readColumnKey } from '#shared/model/board.ts'
import type {
  Card,
  HowMeasured,
  PlanningKind,
  Rhythm,
  Shelf,
  TextField,
  Theme,
  Unit,
} from '#shared/model/card.ts'
import type { BoardCommand, FreeValueChange } from '#shared/model/command.ts'
import type { CardId, Day, PersonId } from '#shared/model/ids.ts'

/** What a deed can look at when its moment has come. */
export type Scene = {
  readonly card: Card
  personId(name: string): PersonId
  cardId(key: string): CardId
  /** A school day counted from today (negative: before today), moved to a day on which the owner works. */
  day(count: number): Day
}

/** Something a person does with a card, as the command the screen would send. */
export type Deed = (scene: Scene) => readonly BoardCommand[]
/** `ago` school days before today, `by` does these deeds in one go. */
export type Moment = {
  readonly ago: number
  readonly by: string
  readonly deeds: readonly Deed[]
}
export type StoryCard = {
  readonly key: string
  readonly column: ColumnKey
  readonly title: string
  readonly kind?: 'experiment' | 'obstacle'
  /** The first one makes the card. */
  readonly moments: readonly [Moment, ...Moment[]]
}
export type StoryMeasurement = {
  readonly goal: string
  readonly ago: number
  readonly by: string
  readonly value: number
  readonly note: string
}
export type TeamStory = {
  readonly code: string
  readonly ambition: { readonly ago: number; readonly by: string; readonly text: string }
  readonly cards: readonly StoryCard[]
  readonly measurements: readonly StoryMeasurement[]
}

export function card(
  key: string,
  column: ColumnKey,
  title: string,
  ...moments: readonly [Moment, ...Moment[]]
): StoryCard {
  return { key, column, title, moments }
}

export function obstacle(key: string, title: string, ...moments: [Moment, ...Moment[]]): StoryCard {
  return { key, column: 'improvement/ideas', title, kind: 'obstacle', moments }
}

export function experiment(
  key: string,
  title: string,
  ...moments: [Moment, ...Moment[]]
): StoryCard {
  return { key, column: 'improvement/ideas', title, kind: 'experiment', moments }
}

export function on(ago: number, by: string, ...deeds: readonly Deed[]): Moment {
  return { ago, by, deeds }
}

export function measured(
  goal: string,
  ago: number,
  by: string,
  value: number,
  note: string,
): StoryMeasurement {
  return { goal, ago, by, value, note }
}

type Setting<Change = FreeValueChange> = Change extends FreeValueChange
  ? Omit<Change, 'type' | 'cardId'>
  : never

export function sets(setting: Setting): Deed {
  return ({ card: { id: cardId } }) => [
    { type: 'set-value', change: { ...setting, type: 'value-set', cardId } },
  ]
}

export const theme = (value: Theme): Deed => sets({ field: 'theme', value })
export const recurring: Deed = sets({ field: 'recurring', value: true })

export function who(name: string): Deed {
  return (scene) => sets({ field: 'ownerId', value: scene.personId(name) })(scene)
}

export function when(count: number): Deed {
  return (scene) => sets({ field: 'dueOn', value: scene.day(count) })(scene)
}

/** To a later day than it had, with a line why. */
export function postpones(count: number, reason: string): Deed {
  return ({ card: { id: cardId }, day }) => [
    { type: 'postpone-card', cardId, day: day(count), reason },
  ]
}

export const comesBack = (value: Rhythm): Deed => sets({ field: 'rhythm', value })

/** From that school day on, counted from today. */
export function from(count: number): Deed {
  return (scene) => sets({ field: 'startOn', value: scene.day(count) })(scene)
}

export function forGoal(key: string): Deed {
  return (scene) => sets({ field: 'goalId', value: scene.cardId(key) })(scene)
}

export function withPeople(...names: readonly string[]): Deed {
  return ({ card: { id: cardId }, personId }) =>
    names.map((name) => ({
      type: 'set-person',
      cardId,
      personId: personId(name),
      present: true,
    }))
}

export function writes(field: TextField, text: string): Deed {
  return ({ card: { id: cardId } }) => [{ type: 'set-text', cardId, field, text }]
}
export const says = (text: string): Deed => writes('explanation', text)
export const waitsFor = (text: string): Deed => writes('waitingFor', text)

export function steps(...texts: readonly string[]): Deed {
  return ({ card: { id: cardId } }) => texts.map((text) => ({ type: 'add-step', cardId, text }))
}

export function ticks(...texts: readonly string[]): Deed {
  return ({ card: { id: cardId, steps: known } }) =>
    known
      .filter(({ text }) => texts.includes(text))
      .map(({ id: stepId }) => ({ type: 'set-step', cardId, stepId, done: true }))
}

export function asks(text: string): Deed {
  return ({ card: { id: cardId } }) => [{ type: 'ask-help', cardId, text }]
}
/** To be talked about with the directeur, with one line. */
export function discusses(line: string): Deed {
  return ({ card: { id: cardId } }) => [{ type: 'flag-for-director', cardId, line }]
}
export const helped: Deed = ({ card: { id: cardId } }) => [{ type: 'end-help', cardId }]

/** To the end of a column. */
export function to(key: ColumnKey): Deed {
  return ({ card: { id: cardId } }) => [
    { type: 'move-card', cardId, ...placeFor(key), index: Number.MAX_SAFE_INTEGER },
  ]
}

export function placeFor(key: ColumnKey) {
  const place = readColumnKey(key)
  if (!place) throw new Error(`there is no column ${key}`)
  return place
}

export const doing: Deed = ({ card: { id: cardId, place } }) => [
  {
    type: 'move-card',
    cardId,
    board: place.board,
    column: 'doing',
    index: Number.MAX_SAFE_INTEGER,
  },
]
export function done(result = ''): Deed {
  return (scene) => [
    ...(result === '' ? [] : writes('result', result)(scene)),
    { type: 'finish-card', cardId: scene.card.id },
  ]
}

function shelved(shelf: Shelf): Deed {
  return ({ card: { id } }) => [{ type: 'shelve-cards', cardIds: [id], shelf }]
}
export const tidied: Deed = shelved('archive')
export const binned: Deed = shelved('bin')

/** Work of the last weeks that is done and tidied away. */
export function finished(
  column: 'scrum/todo' | 'improvement/todo',
  title: string,
  owner: string,
  [made, isDone]: readonly [made: number, done: number],
  ...deeds: readonly Deed[]
): StoryCard {
  const tidy = Math.max(1, isDone - 3)
  return card(
    title,
    column,
    title,
    on(made, owner, who(owner), when(-isDone), ...deeds),
    on(Math.floor((made + isDone) / 2), owner, doing),
    on(isDone, owner, done()),
    on(tidy, owner, tidied),
  )
}

/** Where a goal starts, where it should end, and how that is seen. */
export function aims(baseline: number, target: number, unit: Unit, howMeasured: HowMeasured): Deed {
  return (scene) => [
    ...sets({ field: 'baseline', value: baseline })(scene),
    ...sets({ field: 'target', value: target })(scene),
    ...sets({ field: 'unit', value: unit })(scene),
    ...sets({ field: 'howMeasured', value: howMeasured })(scene),
  ]
}

/** The day, time and kind of something planned; without a time it is about the whole day. */
export function planned(count: number, time: string, kind: PlanningKind): Deed {
  return (scene) => [
    ...when(count)(scene),
    ...(time === '' ? [] : sets({ field: 'time', value: time })(scene)),
    ...sets({ field: 'planningKind', value: kind })(scene),
  ]
}

export function weighs(effect: 1 | 2 | 3, effort: 1 | 2 | 3): Deed {
  return (scene) => [
    ...sets({ field: 'effect', value: effect })(scene),
    ...sets({ field: 'effort', value: effort })(scene),
  ]
}

export const compliment: Deed = sets({ field: 'successKind', value: 'compliment' })
