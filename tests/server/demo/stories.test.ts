import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { demoDays } from '#server/demo/demo-days.ts'
import { DEMO_GROUPS, DEMO_NETWORK_ROLES, DEMO_SCHOOLS } from '#server/demo/network.ts'
import { allStories } from '#server/demo/stories/all.ts'
import { cardIdOf, personIdOf, tell } from '#server/demo/tell.ts'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import { COLUMNS, type ColumnKey, columnKey } from '#shared/model/board.ts'
import { type Card, isWork } from '#shared/model/card.ts'
import { dayOf, daysBetween, isSchoolDay, weekdayOf } from '#shared/rules/calendar.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'
import { isDraft, isPastDue } from '#shared/rules/work.ts'

const holidays = shippedHolidays('north')
const teams = [...DEMO_SCHOOLS, ...DEMO_GROUPS]

const DAYS = [
  ['an ordinary Thursday', '2026-01-22T09:14:00.000Z'],
  ['a Sunday', '2026-11-22T01:50:00.000Z'],
  ['2 January', '2027-01-02T12:00:00.000Z'],
  ['the middle of the summer', '2026-07-22T12:00:00.000Z'],
  ['the first day after the summer', '2026-08-17T06:00:00.000Z'],
  ['the day summer time starts', '2026-03-29T10:00:00.000Z'],
  ['early in the morning', '2026-06-03T04:00:00.000Z'],
  ['just before midnight', '2026-10-08T21:59:00.000Z'],
  ['a day beyond the table', '2028-05-10T10:00:00.000Z'],
] as const

/** Every team with its edits and the board they lead to. */
function told(now: string) {
  const days = demoDays(now, holidays)
  return allStories(days).map((story) => {
    const members = teams.find(({ code }) => code === story.code)?.members ?? []
    const workdays = new Map(members.map((member) => [personIdOf(member.name), member.workdays]))
    const edits = tell(story, { days, workdays })
    const doc = new Y.Doc()
    for (const { changes } of edits) writeChanges(doc, changes, null)
    return { code: story.code, story, workdays, edits, board: readBoard(doc) }
  })
}

describe.each(DAYS)('the demo made on %s', (_name, now) => {
  const today = dayOf(now)
  const all = told(now)
  const cards = all.flatMap(({ code, board }) =>
    [...board.cards.values()].map((card) => ({ code, card })),
  )
  const named = ({ code, card }: { code: string; card: Card }) => `${code} ${card.title}`
  const faulty = (isFaulty: (card: Card) => boolean) =>
    cards.filter(({ card }) => isFaulty(card)).map(named)

  test('fills every section of the boards of the six schools', () => {
    const keys: ColumnKey[] = (['scrum', 'improvement'] as const).flatMap((board) =>
      COLUMNS[board]
        // Proposals are told with the decisions, by the commands of the screen.
        .filter((column) => column !== 'proposals')
        .map((column) => columnKey({ board, column })),
    )
    for (const { code } of DEMO_SCHOOLS) {
      const board = all.find((team) => team.code === code)?.board
      // Proposals and what became of them are told apart, in `tell-decisions.ts`.
      const empty = keys
        .filter((key) => key !== 'improvement/proposals')
        .filter((key) => (board?.columns[key]?.length ?? 0) === 0)
      expect([code, empty, board?.ambition === '']).toEqual([code, [], false])
      const shelved = [...(board?.cards.values() ?? [])].filter((card) => card.shelved)
      expect(shelved.length).toBeGreaterThanOrEqual(3)
    }
  })

  test('has only school days on its cards', () => {
    const isOff = (day: string | undefined) => day !== undefined && !isSchoolDay(day, holidays)
    expect(faulty((card) => isOff(card.dueOn) || isOff(card.startOn))).toEqual([])
  })

  test('has all of its history on school days, before now, while somebody was there', () => {
    const latest = all.flatMap(({ edits, workdays }) =>
      edits.filter(({ at, by }) => {
        const works = workdays.get(by)
        const day = dayOf(at)
        const isThere = works?.some((weekday) => weekday === weekdayOf(day))
        return at >= now || !isSchoolDay(day, holidays) || !isThere
      }),
    )
    expect(latest).toEqual([])
  })

  test('gives each person work only on days on which they work', () => {
    const wrong = all.flatMap(({ board, workdays }) =>
      [...board.cards.values()].filter((card) => {
        const works = workdays.get(card.ownerId ?? '')
        if (!isWork(card) || !works || card.dueOn === undefined) return false
        const weekday = weekdayOf(card.dueOn)
        return !works.some((workday) => workday === weekday)
      }),
    )
    expect(wrong.map((card) => card.title)).toEqual([])
  })

  test('keeps the rules: nothing under way or done without who and when, no draft with a past day', () => {
    const underway = (card: Card) =>
      card.place.column === 'doing' || (card.place.column === 'done' && isWork(card))
    expect(faulty((card) => underway(card) && isDraft(card))).toEqual([])
    expect(faulty((card) => isDraft(card) && (card.dueOn ?? today) < today)).toEqual([])
    expect(faulty((card) => card.place.column === 'done' && !card.done)).toEqual([])
    expect(faulty((card) => !card.shelved && card.type === 'goal' && !card.ownerId)).toEqual([])
  })

  test('has a little that is still open since a while, not a lot', () => {
    for (const { board } of all) {
      const open = [...board.cards.values()].filter((card) => !card.shelved)
      expect(open.filter((card) => isPastDue(card, today)).length).toBeLessThanOrEqual(1)
    }
  })

  test('plans for the days to come', () => {
    const planned = cards.filter(({ card }) => !card.shelved && card.type === 'planningItem')
    expect(planned.filter(({ card }) => (card.dueOn ?? '') <= today).map(named)).toEqual([])
  })

  test('names only people of the team, and a directeur whom it invites', () => {
    const invited = new Set(
      DEMO_NETWORK_ROLES.filter(({ role }) => role === 'director').map(({ name }) =>
        personIdOf(name),
      ),
    )
    for (const { board, edits, workdays } of all) {
      const people = [...board.cards.values()].flatMap((card) => [
        card.createdBy,
        ...card.people.filter((id) => card.type !== 'planningItem' || !invited.has(id)),
        ...(card.ownerId ? [card.ownerId] : []),
      ])
      const strangers = [...people, ...edits.map(({ by }) => by)].filter((id) => !workdays.has(id))
      expect(strangers).toEqual([])
    }
  })

  test('measures goals that are there, between start and target or a little beyond', () => {
    for (const { code, story, board } of all) {
      for (const { goal, value, ago } of story.measurements) {
        const card = [...board.cards.values()].find(
          (candidate) => candidate.id === cardIdOf(code, goal),
        )
        expect([goal, card?.type]).toEqual([goal, 'goal'])
        expect(value).toBeGreaterThan(card?.baseline ?? Number.POSITIVE_INFINITY)
        expect(value).toBeLessThanOrEqual((card?.target ?? 0) * 1.05)
        expect(ago).toBeGreaterThan(0)
      }
    }
  })

  test('has a history of six school weeks at De Kievit and a quiet board at De Marke', () => {
    const [kievit, marke] = ['KIE', 'MAR'].map((code) => all.find((team) => team.code === code))
    const first = dayOf(kievit?.edits[0]?.at ?? now)
    expect(daysBetween(first, today)).toBeGreaterThanOrEqual(40)
    const quiet = marke?.edits.at(-1)?.at ?? now
    expect(daysBetween(dayOf(quiet), today)).toBeGreaterThanOrEqual(20)
  })

  test('is the same when it is made again', () => {
    expect(told(now).map(({ edits }) => edits)).toEqual(all.map(({ edits }) => edits))
  })
})

test('no two people of the network have the same first name, and nobody is twice in a team', () => {
  const roles = new Map<string, Set<string>>()
  for (const { code, members } of teams) {
    expect(new Set(members.map(({ name }) => name)).size).toBe(members.length)
    for (const { name } of members) roles.set(name, (roles.get(name) ?? new Set()).add(code))
  }
  const names = [...roles.keys(), ...DEMO_NETWORK_ROLES.map(({ name }) => name)]
  expect(names.filter((name) => !/^[A-Z][a-z]+$/.test(name))).toEqual([])
  expect(roles.get('Femke')).toEqual(new Set(['KIE', 'SKU', 'REK']))
  expect(DEMO_SCHOOLS.every(({ members }) => members.length >= 4 && members.length <= 8)).toBe(true)
})
