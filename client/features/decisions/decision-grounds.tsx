import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { datedDayLabel } from '#client/ui/format.ts'
import type { DecisionBody, ProposalRecord } from '#shared/model/decision.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import css from './decisions-page.module.css'
import { SourceLink } from './source-link.tsx'

type Props = { body: DecisionBody; nameOf: (id: PersonId) => string }

/** On what it was decided: experience, the word of experts, what colleagues said and was answered. */
export function DecisionGrounds({ body, nameOf }: Props) {
  const today = useToday()
  const say = texts.decisions
  const { records, alternatives, isTryOut } = body
  if (records.length === 0 && alternatives === '') {
    return isTryOut ? <p className={css.quiet}>{say.wasTryOut}</p> : null
  }
  return (
    <section className={css.grounds}>
      <h3>{say.grounds}</h3>
      {isTryOut && <p className={css.quiet}>{say.wasTryOut}</p>}
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <strong>
              {nameOf(record.by)}, {wordFor(record)}
            </strong>
            {record.text !== '' && <span> {record.text}</span>}{' '}
            {record.kind === 'experience' && <SourceLink link={record.link} />}
            <span className={css.quiet}> {datedDayLabel(dayOf(record.at), today)}</span>
          </li>
        ))}
      </ul>
      {alternatives !== '' && (
        <p>
          <strong>{texts.card.proposal.alternatives}</strong> {alternatives}
        </p>
      )}
    </section>
  )
}

function wordFor(record: ProposalRecord): string {
  const say = texts.decisions
  switch (record.kind) {
    case 'experience':
      return say.experiences[record.about].toLowerCase()
    case 'expert':
      return say.expertWords[record.about]
    case 'feedback':
      return say.feedbacks[record.about].toLowerCase()
    case 'answer':
      return say.talk.answer
  }
}
