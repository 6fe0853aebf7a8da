import { useState } from 'react'
import { useMe, useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import { TextInput } from '#client/ui/text-input.tsx'
import type { Card } from '#shared/model/card.ts'
import { type ProposalRecord, RECORD_LENGTH } from '#shared/model/decision.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { mayReact as mayReactTo } from '#shared/rules/decisions.ts'
import { ExperienceForm } from './experience-form.tsx'
import { FeedbackForm } from './feedback-form.tsx'
import css from './proposal.module.css'
import { useDecidedAs } from './proposal-decided.tsx'
import { SourceLink } from './source-link.tsx'
import { useReactions } from './use-reactions.ts'
import { useStandings } from './use-standings.ts'

type Of<Kind extends ProposalRecord['kind']> = Extract<ProposalRecord, { kind: Kind }>

/** Under the text of a proposal: what people tried and saw, and what they say about it. */
export function ProposalTalk({ card }: { card: Card }) {
  const me = useMe()
  const { records, say } = useReactions(card.id)
  const isDecided = useDecidedAs(card) !== undefined
  const experiences = records.filter((record) => record.kind === 'experience')
  const spoken = records.filter((record) => record.kind === 'feedback' || record.kind === 'expert')
  const words = texts.decisions.talk
  const isMine = mayReactTo(useStandings(), card.people.includes(me.id))
  const mayReact = isMine && !isDecided && card.shelved === undefined
  return (
    <>
      <section className={css.part}>
        <h3>
          {words.experience} <span className={css.quiet}>{experiences.length}</span>
        </h3>
        {experiences.length > 0 && (
          <ul className={css.experiences}>
            {experiences.map((record) => (
              <Experience key={record.id} card={card} record={record} />
            ))}
          </ul>
        )}
        {mayReact && (
          <ExperienceForm onSend={(experience) => say({ kind: 'experience', ...experience })} />
        )}
      </section>
      <section className={css.part}>
        <h3>
          {words.feedback} <span className={css.quiet}>{spoken.length}</span>
        </h3>
        <ul className={css.talk}>
          {spoken.map((record) => (
            <Spoken key={record.id} card={card} record={record} mayReact={mayReact} />
          ))}
        </ul>
        {mayReact && <FeedbackForm card={card} />}
      </section>
    </>
  )
}

function Experience({ card, record }: { card: Card; record: Of<'experience'> }) {
  const today = useToday()
  const { nameOf } = useReactions(card.id)
  return (
    <li className={css.experience}>
      <strong>{texts.decisions.experiences[record.about]}</strong>
      <p>{record.text}</p>
      <SourceLink link={record.link} />
      <p className={css.quiet}>
        {nameOf(record.by)}, {datedDayLabel(record.on, today)}
      </p>
    </li>
  )
}

type SpokenProps = { card: Card; record: Of<'feedback'> | Of<'expert'>; mayReact: boolean }

function Spoken({ card, record, mayReact }: SpokenProps) {
  const today = useToday()
  const { records, nameOf, say } = useReactions(card.id)
  const [answer, setAnswer] = useState<string | null>(null)
  const words = texts.decisions.talk
  const answers = records.filter((other) => other.kind === 'answer' && other.to === record.id)
  const label =
    record.kind === 'expert'
      ? texts.decisions.expertWords[record.about]
      : texts.decisions.feedbacks[record.about].toLowerCase()
  const send = async () => {
    const text = answer?.trim() ?? ''
    if (text !== '' && (await say({ kind: 'answer', to: record.id, text }))) setAnswer(null)
  }
  return (
    <li className={css.spoken}>
      <Avatar person={{ id: record.by, name: nameOf(record.by) }} size="medium" />
      <div className={css.said}>
        <p className={css.who}>
          <strong>{nameOf(record.by)}</strong>
          <Chip tone={record.about === 'objection' ? 'amber' : 'sky'}>{label}</Chip>
          <span className={css.quiet}>{datedDayLabel(dayOf(record.at), today)}</span>
        </p>
        {record.text !== '' && <p>{record.text}</p>}
        {answers.map(({ id, by, text }) => (
          <div key={id} className={css.answer}>
            <p className={css.who}>
              <Avatar person={{ id: by, name: nameOf(by) }} />
              <strong>{nameOf(by)}</strong>
              <Chip tone="mint">{words.answer}</Chip>
            </p>
            <p>{text}</p>
          </div>
        ))}
        {mayReact && record.text !== '' && answer === null && (
          <Button
            size="small"
            variant="quiet"
            aria-label={words.answerTo(nameOf(record.by))}
            onPress={() => setAnswer('')}
          >
            {words.giveAnswer}
          </Button>
        )}
        {answer !== null && (
          <div className={css.form}>
            <TextInput
              label={words.answerTo(nameOf(record.by))}
              value={answer}
              onChange={setAnswer}
              maxLength={RECORD_LENGTH.text}
              multiline
              autoFocus
            />
            <Button variant="soft" onPress={() => void send()}>
              {words.send}
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}
