import { HeartHandshake, MessageCircleQuestion } from 'lucide-react'
import { useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { useReacting } from '#client/board/beside/use-reacting.ts'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { momentLabel } from '#client/ui/format.ts'
import { TextInput } from '#client/ui/text-input.tsx'
import { type Card, REASON_LENGTH } from '#shared/model/card.ts'
import type { AtCards } from '#shared/protocol/talks.ts'
import css from './at-cards.module.css'
import { ReactionForm } from './reaction-form.tsx'

type Reaction = AtCards['reactions'][number]

const say = texts.atCard

/** [TALK5] What the directeur says at a card and what the team answers, everybody in their own name. */
export function Reactions({ card }: { card: Card }) {
  const { reactions, isDirector, react } = useReacting(card.id)
  const own = reactions.filter(({ kind }) => kind !== 'answer')
  if (own.length === 0 && !isDirector) return null
  return (
    <section className={css.part} aria-label={say.title}>
      <h3 className={css.title}>{say.title}</h3>
      {own.length > 0 && (
        <ul className={css.said}>
          {own.map((reaction) => (
            <Said key={reaction.id} card={card} reaction={reaction} />
          ))}
        </ul>
      )}
      {isDirector && card.shelved === undefined && (
        <ReactionForm onSend={(reaction) => react({ ...reaction, about: null })} />
      )}
    </section>
  )
}

function Said({ card, reaction }: { card: Card; reaction: Reaction }) {
  const today = useToday()
  const { reactions, mayAnswer } = useReacting(card.id)
  const { by, at, kind, text, needsAnswer } = reaction
  const answers = reactions.filter(({ about }) => about === reaction.id)
  const isQuestion = kind === 'question'
  return (
    <li className={css.one}>
      <Avatar person={by} size="medium" />
      <div className={css.words}>
        <p className={css.who}>
          <strong>{by.name}</strong>
          <Chip
            icon={isQuestion ? MessageCircleQuestion : HeartHandshake}
            tone={isQuestion ? 'sky' : 'mint'}
          >
            {isQuestion ? say.question : say.support}
          </Chip>
          <span className={css.quiet}>{momentLabel(at, today)}</span>
        </p>
        <p>{text}</p>
        {needsAnswer && answers.length === 0 && <p className={css.awaits}>{say.awaits}</p>}
        {answers.map((answer) => (
          <div key={answer.id} className={css.answer}>
            <p className={css.who}>
              <Avatar person={answer.by} />
              <strong>{answer.by.name}</strong>
              <span className={css.quiet}>{momentLabel(answer.at, today)}</span>
            </p>
            <p>{answer.text}</p>
          </div>
        ))}
        {mayAnswer && isQuestion && <Answer card={card} reaction={reaction} />}
      </div>
    </li>
  )
}

function Answer({ card, reaction }: { card: Card; reaction: Reaction }) {
  const { react } = useReacting(card.id)
  const [text, setText] = useState<string | null>(null)
  const label = say.answerTo(reaction.by.name)
  if (text === null) {
    return (
      <Button size="small" aria-label={label} onPress={() => setText('')}>
        {say.give}
      </Button>
    )
  }
  const send = async () => {
    const words = text.trim()
    if (words === '') return
    const about = { about: reaction.id, needsAnswer: false }
    if (await react({ kind: 'answer', text: words, ...about })) setText(null)
  }
  return (
    <form
      className={css.line}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextInput
        label={label}
        value={text}
        onChange={setText}
        maxLength={REASON_LENGTH}
        autoFocus
      />
      <Button type="submit" variant="soft">
        {say.send}
      </Button>
    </form>
  )
}
