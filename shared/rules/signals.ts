import type { BoardKind } from '#shared/model/board.ts'
import type { CardId, Day } from '#shared/model/ids.ts'
import { addDays, type Holiday } from './calendar.ts'
import { daysWithoutHolidays, schoolDaysBetween } from './director.ts'

/** Why something asks for attention, with what it is about. Neutral: never a score, never an order. */
export const SIGNAL_KINDS = [
  'toDiscuss',
  'quietBoard',
  'goalUnmeasured',
  'goalPastDate',
  'helpOpen',
  'postponedTwice',
  'proposalCloses',
  'evaluationDue',
  'manyGoals',
] as const
export type SignalKind = (typeof SIGNAL_KINDS)[number]

/** `count` and `on` mean what the kind says: days, weeks or cards; the day it is about. */
export type Signal = {
  readonly kind: SignalKind
  readonly count: number
  readonly on: Day | null
  readonly board: BoardKind
  readonly cardId: CardId | null
}

/** [DIR11] What a team's signals are made of. Days only: no names, no smileys, no votes. */
export type SignalFacts = {
  /** The last change or session of each board that is in use. */
  readonly boards: readonly { readonly board: BoardKind; readonly lastOn: Day }[]
  /** Goals that are active. */
  readonly goals: readonly {
    readonly cardId: CardId
    readonly startOn: Day
    readonly dueOn: Day | null
    readonly measuredOn: Day | null
  }[]
  readonly flagged: readonly CardRef[]
  readonly help: readonly (CardRef & { readonly since: Day })[]
  readonly postponedTwice: readonly CardRef[]
  /** Proposals that are open for feedback. */
  readonly proposals: readonly { readonly cardId: CardId; readonly feedbackUntil: Day }[]
  /** Decisions that wait for their evaluation. */
  readonly evaluations: readonly { readonly evaluationOn: Day }[]
}
type CardRef = { readonly cardId: CardId; readonly board: BoardKind }

/** After so many school days without a change or a session a board is quiet. */
const QUIET_SCHOOL_DAYS = 14
const UNMEASURED_DAYS = 21
const HELP_DAYS = 7
const CLOSING_DAYS = 3
const EVALUATION_DAYS = 14
const MANY_GOALS = 3

/** [DIR6] Everything about a team that asks for attention, flagged cards first. Holidays do not count. */
export function signalsOf(facts: SignalFacts, today: Day, holidays: readonly Holiday[]): Signal[] {
  return [
    ...toDiscuss(facts),
    ...quietBoards(facts, today, holidays),
    ...goals(facts, today, holidays),
    ...helpOpen(facts, today, holidays),
    ...postponedTwice(facts),
    ...proposals(facts, today),
    ...evaluations(facts, today),
  ]
}

const NOTHING = { count: 0, on: null, board: 'improvement', cardId: null } as const

function toDiscuss({ flagged }: SignalFacts): Signal[] {
  const [first] = flagged
  if (!first) return []
  const { cardId, board } = first
  return [{ ...NOTHING, cardId, board, kind: 'toDiscuss', count: flagged.length }]
}

function quietBoards({ boards }: SignalFacts, today: Day, holidays: readonly Holiday[]): Signal[] {
  return boards.flatMap(({ board, lastOn }) => {
    const count = schoolDaysBetween(lastOn, today, holidays)
    return count >= QUIET_SCHOOL_DAYS
      ? [{ ...NOTHING, kind: 'quietBoard' as const, board, count, on: lastOn }]
      : []
  })
}

function goals({ goals: active }: SignalFacts, today: Day, holidays: readonly Holiday[]): Signal[] {
  const signals: Signal[] = []
  for (const { cardId, startOn, dueOn, measuredOn } of active) {
    if (dueOn !== null && dueOn < today) {
      signals.push({ ...NOTHING, kind: 'goalPastDate', cardId, on: dueOn })
      continue
    }
    const days = daysWithoutHolidays(measuredOn ?? startOn, today, holidays)
    if (days > UNMEASURED_DAYS) {
      const count = Math.floor(days / 7)
      signals.push({ ...NOTHING, kind: 'goalUnmeasured', cardId, count, on: measuredOn })
    }
  }
  if (active.length > MANY_GOALS) {
    signals.push({ ...NOTHING, kind: 'manyGoals', count: active.length })
  }
  return signals
}

function helpOpen({ help }: SignalFacts, today: Day, holidays: readonly Holiday[]): Signal[] {
  const [oldest] = [...help].sort((one, other) => (one.since < other.since ? -1 : 1))
  if (!oldest) return []
  const { cardId, board, since } = oldest
  const count = daysWithoutHolidays(since, today, holidays)
  return count > HELP_DAYS ? [{ kind: 'helpOpen', cardId, board, on: since, count }] : []
}

function postponedTwice({ postponedTwice: cards }: SignalFacts): Signal[] {
  const [first] = cards
  if (!first) return []
  const { cardId, board } = first
  return [{ ...NOTHING, cardId, board, kind: 'postponedTwice', count: cards.length }]
}

function proposals({ proposals: open }: SignalFacts, today: Day): Signal[] {
  return open
    .filter(
      ({ feedbackUntil }) =>
        feedbackUntil >= today && feedbackUntil <= addDays(today, CLOSING_DAYS),
    )
    .map(({ cardId, feedbackUntil }) => ({
      ...NOTHING,
      kind: 'proposalCloses',
      cardId,
      on: feedbackUntil,
    }))
}

function evaluations({ evaluations: waiting }: SignalFacts, today: Day): Signal[] {
  return waiting
    .filter(({ evaluationOn }) => evaluationOn <= addDays(today, EVALUATION_DAYS))
    .map(({ evaluationOn }) => ({ ...NOTHING, kind: 'evaluationDue', on: evaluationOn }))
}
