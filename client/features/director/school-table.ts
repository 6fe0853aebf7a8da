import { texts } from '#client/texts/texts.ts'
import { datedDayLabel } from '#client/ui/format.ts'
import { formatMeasure } from '#client/ui/measure.ts'
import type { Day } from '#shared/model/ids.ts'
import type { SchoolPage } from '#shared/protocol/director.ts'
import type { Table, TableCell } from '#shared/protocol/tables.ts'
import { besideThePlan } from './session-words.ts'

type Line = readonly [
  part: string,
  what: string,
  says: string,
  who: string,
  day: Day | null,
  number: number | null,
]

/** [TABLE2] The page of a school as a table: a line for everything on it, with the same numbers. */
export function schoolTable(school: SchoolPage, { withNames }: { withNames: boolean }): Table {
  const { columns, school: nameOf } = texts.director.table
  return {
    name: nameOf(school.teamCode, school.today),
    columns: [
      { title: columns.part, width: 22 },
      { title: columns.what, width: 48 },
      { title: columns.says, width: 56 },
      ...(withNames ? [{ title: columns.who, width: 16 }] : []),
      { title: columns.day, width: 14 },
      { title: columns.number, width: 9 },
    ],
    rows: linesOf(school).map(([part, what, says, who, day, number]): TableCell[] => [
      part,
      what,
      says,
      ...(withNames ? [who] : []),
      day === null ? null : { day },
      number,
    ]),
  }
}

function linesOf(school: SchoolPage): Line[] {
  const say = texts.director.school
  const { work, sessions, chain } = school
  const measure = (value: number, unit: SchoolPage['goals'][number]['unit']) =>
    formatMeasure(value, unit ?? undefined)
  return [
    ...school.agreed.map(
      ({ title, owner, isDone, dueOn }): Line => [
        say.agreed,
        title,
        isDone ? texts.words.columns.done : texts.words.columns.todo,
        owner,
        dueOn,
        null,
      ],
    ),
    ...school.invitations.map(
      ({ title, on, time, director }): Line => [
        texts.director.overview.invited,
        title,
        time ?? '',
        director,
        on,
        null,
      ],
    ),
    ...school.flagged.map(
      ({ title, line, by }): Line => [say.discuss, title, line, by, null, null],
    ),
    ...school.help.map(
      ({ title, text, by, since, days }): Line => [say.help, title, text, by, since, days],
    ),
    ...school.stuck.map(({ title }): Line => [say.stuck, title, '', '', null, null]),
    ...school.goals.map(
      ({ title, learned, dueOn, value, measurements, unit }): Line => [
        say.goals,
        title,
        [measurements.map((one) => measure(one.value, unit)).join(' → '), learned]
          .filter(Boolean)
          .join('. '),
        '',
        dueOn,
        value,
      ],
    ),
    ...school.decisions.map(
      ({ title, number, takenOn }): Line => [say.decisions, title, number, '', takenOn, null],
    ),
    ...school.evaluations.map(
      ({ title, evaluationOn }): Line => [
        say.decisions,
        title,
        say.evaluation(datedDayLabel(evaluationOn, school.today)),
        '',
        evaluationOn,
        null,
      ],
    ),
    ...school.successes.map(({ title, by }): Line => [say.successes, title, '', by, null, null]),
    [say.work, say.done, '', '', null, work.done],
    [say.work, say.started, '', '', null, work.started],
    [say.work, say.open, '', '', null, work.open],
    [say.work, say.stays, '', '', null, work.stuck],
    [
      say.sessions,
      say.held(sessions.held, sessions.planned),
      besideThePlan(sessions),
      '',
      null,
      sessions.held,
    ],
    ...school.groups.map((group): Line => [say.groups, group, '', '', null, null]),
    ...(chain
      ? [[say.decisions, say.chain(chain.count, chain.head), '', '', null, null] as const]
      : []),
  ]
}
