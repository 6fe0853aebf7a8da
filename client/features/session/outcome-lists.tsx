import type { ReactNode } from 'react'
import { texts } from '#client/texts/texts.ts'
import { dayLabel, listLabel } from '#client/ui/format.ts'
import { formatMeasure } from '#client/ui/measure.ts'
import type { Day } from '#shared/model/ids.ts'
import type { SessionOutcome } from '#shared/protocol/sessions.ts'
import css from './outcome.module.css'

const say = texts.session.outcome

type Props = {
  outcome: SessionOutcome
  nameOf: (id: string | null) => string | undefined
  today: Day
}

/** One list for each kind of outcome; what there is none of is left out. */
export function OutcomeLists({ outcome, nameOf, today }: Props) {
  const lists = [
    outcome.product && (
      <Part
        key="product"
        title={say.product}
        lines={[{ id: 'product', words: outcome.product.text }]}
      />
    ),
    <Part
      key="done"
      title={say.doneHere}
      lines={outcome.done.map(({ cardId, title, result, ownerId }) => ({
        id: cardId,
        words: title,
        facts: [nameOf(ownerId), result],
      }))}
    />,
    <Part
      key="new"
      title={say.newActions}
      lines={outcome.newActions.map(({ cardId, title, ownerId, dueOn }) => ({
        id: cardId,
        words: title,
        facts: [nameOf(ownerId), dueOn === null ? undefined : dayLabel(dueOn, today)],
      }))}
    />,
    <Part
      key="decisions"
      title={say.decisions}
      lines={outcome.decisions.map(({ id, number, text }) => ({
        id,
        words: text,
        facts: [number],
      }))}
    />,
    <Part
      key="measurements"
      title={say.measurements}
      lines={outcome.measurements.map(({ goalId, goal, value, unit, by }, index) => ({
        id: `${goalId}${index}`,
        words: `${goal}: ${formatMeasure(value, unit ?? undefined)}`,
        facts: [nameOf(by)],
      }))}
    />,
    <Part
      key="goals"
      title={say.endedGoals}
      lines={outcome.endedGoals.map(({ cardId, title, status, learned }) => ({
        id: cardId,
        words: title,
        facts: [texts.words.goalStatuses[status], learned],
      }))}
    />,
    <Part
      key="successes"
      title={say.successes}
      lines={outcome.successes.map(({ cardId, title, by }) => ({
        id: cardId,
        words: title,
        facts: [nameOf(by)],
      }))}
    />,
    <Part
      key="parked"
      title={say.parked}
      lines={outcome.parked.map(({ cardId, title, people, dueOn }) => ({
        id: cardId,
        words: title,
        facts: [
          listLabel(people.flatMap((id) => nameOf(id) ?? [])),
          dueOn === null ? undefined : dayLabel(dueOn, today),
        ],
      }))}
    />,
    <Part
      key="before"
      title={say.doneBefore}
      lines={outcome.doneBefore.map(({ cardId, title, ownerId }) => ({
        id: cardId,
        words: title,
        facts: [nameOf(ownerId)],
      }))}
    />,
  ]
  const { product, ...rest } = outcome
  const isEmpty = product === null && Object.values(rest).every((list) => list.length === 0)
  if (isEmpty) return <p className={css.nothing}>{say.nothing}</p>
  return <div className={css.parts}>{lists}</div>
}

type Line = { id: string; words: string; facts?: readonly (string | undefined)[] }

function Part({ title, lines }: { title: string; lines: readonly Line[] }): ReactNode {
  if (lines.length === 0) return null
  return (
    <section className={css.part}>
      <h2 className={css.partTitle}>
        {title} <span className={css.count}>{lines.length}</span>
      </h2>
      <ul>
        {lines.map(({ id, words, facts = [] }) => (
          <li key={id} className={css.line}>
            <span>{words}</span>
            <span className={css.facts}>{facts.filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
