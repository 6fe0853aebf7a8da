import { CircleCheck, CircleDashed, CircleSlash, HandHelping, Hourglass } from 'lucide-react'
import { useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { SupportForm } from '#client/board/beside/support-form.tsx'
import { useReacting } from '#client/board/beside/use-reacting.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Chip, type Tone } from '#client/ui/chip.tsx'
import { momentLabel } from '#client/ui/format.ts'
import { showToast } from '#client/ui/toasts.ts'
import type { Card } from '#shared/model/card.ts'
import type { SupportState } from '#shared/protocol/talks.ts'
import css from './at-cards.module.css'

const say = texts.support

const LOOK = {
  asked: [CircleDashed, 'stone'],
  underWay: [Hourglass, 'sky'],
  answered: [CircleCheck, 'mint'],
  letGo: [CircleSlash, 'stone'],
} as const satisfies Record<SupportState['status'], readonly [unknown, Tone]>

/** [STIPE2] Questions to the Stipe-team from this card, how far they are, and the way to ask one. */
export function SupportQuestions({ card }: { card: Card }) {
  const { questions, mayAsk, ask } = useReacting(card.id)
  const [isAsking, setAsking] = useState(false)
  const canAsk = mayAsk && card.shelved === undefined
  if (questions.length === 0 && !canAsk) return null
  return (
    <section className={css.part} aria-label={say.title}>
      <h3 className={css.title}>{say.title}</h3>
      {questions.length > 0 && (
        <ul className={css.said}>
          {questions.map((question) => (
            <Question key={question.id} question={question} />
          ))}
        </ul>
      )}
      {canAsk && !isAsking && (
        <div>
          <Button size="small" icon={HandHelping} onPress={() => setAsking(true)}>
            {say.ask}
          </Button>
        </div>
      )}
      {isAsking && (
        <SupportForm
          suggestion={card.title}
          onCancel={() => setAsking(false)}
          onSend={async (question) => {
            if (!(await ask(question))) return
            setAsking(false)
            showToast({ text: say.sent })
          }}
        />
      )}
    </section>
  )
}

function Question({ question }: { question: SupportState }) {
  const today = useToday()
  const { kind, text, status, answer, by, at } = question
  const [icon, tone] = LOOK[status]
  return (
    <li className={css.words}>
      <p className={css.who}>
        <Chip icon={icon} tone={tone}>
          {say.statuses[status]}
        </Chip>
        <span className={css.quiet}>
          {[say.kinds[kind], say.by(by.name, momentLabel(at, today))].join(' · ')}
        </span>
      </p>
      <p>{text}</p>
      {answer !== '' && <p className={css.answer}>{answer}</p>}
    </li>
  )
}
