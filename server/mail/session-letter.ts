import type { Parts } from '#server/parts.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { HeldSession } from '#shared/protocol/sessions.ts'
import type { Letter } from './letter.ts'
import { type MailTexts, mailDay } from './texts.ts'

/** What a session brought, part by part; parts without a line are left out. No word about how anybody was. */
export function sessionSections(
  { stores }: Parts,
  { outcome }: HeldSession,
  say: MailTexts,
): Letter['sections'] {
  const name = (id: PersonId | null) => (id === null ? '' : (stores.people.active(id)?.name ?? ''))
  const whoWhen = (who: string, day: string | null) =>
    [who, day === null ? '' : mailDay(day, say)].filter(Boolean).join(', ')
  const parts: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [say.product, outcome.product ? [[outcome.product.text, '']] : []],
    [say.decisions, outcome.decisions.map(({ number, text }) => [`${number} ${text}`.trim(), ''])],
    [
      say.newActions,
      outcome.newActions.map(({ title, ownerId, dueOn }) => [title, whoWhen(name(ownerId), dueOn)]),
    ],
    [say.done, outcome.done.map(({ title, ownerId }) => [title, name(ownerId)])],
    [
      say.measurements,
      outcome.measurements.map(({ goal, value, unit }) => [
        goal,
        `${String(value).replace('.', ',')}${unit === 'percent' ? '%' : ''}`,
      ]),
    ],
    [say.endedGoals, outcome.endedGoals.map(({ title, learned }) => [title, learned])],
    [say.successes, outcome.successes.map(({ title, by }) => [title, name(by)])],
    [
      say.parked,
      outcome.parked.map(({ title, people, dueOn }) => [
        title,
        whoWhen(people.map(name).join(' & '), dueOn),
      ]),
    ],
  ]
  return parts.flatMap(([title, lines]) =>
    lines.length === 0
      ? []
      : [{ title, lines: lines.map(([words, note]) => ({ words, note, url: null })) }],
  )
}
