import { useState } from 'react'
import { Link } from 'react-aria-components'
import { useMe, useToday } from '#client/api/session.ts'
import { useSupportQuestions } from '#client/board/beside/support-questions.ts'
import { useBoardState, useDispatch, useTeam } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { TypeOnPhone, typingAt, useTypesHere } from '#client/board/type-on-phone.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { momentLabel } from '#client/ui/format.ts'
import { TextInput } from '#client/ui/text-input.tsx'
import { type Card, TYPED_LENGTH } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { SupportQuestion } from '#shared/protocol/talks.ts'
import { addDays } from '#shared/rules/calendar.ts'
import css from './questions-page.module.css'

const say = texts.support
const SHOWN = ['asked', 'underWay', 'answered'] as const
/** So many answered ones stay in sight. */
const MOST_ANSWERED = 12

/** [STIPE3] What schools ask the Stipe-team: an ordinary card on its board, with who asks and an answer to send. */
export function QuestionsPage() {
  const questions = useSupportQuestions()
  const cards = useBoardState(({ snapshot }) => snapshot.cards)
  const rows = questions.flatMap((question) => {
    const card = cards.get(question.cardId)
    return card && (card.shelved === undefined || card.done) ? [{ question, card }] : []
  })
  return (
    <div className={css.page}>
      <h1>{say.page}</h1>
      {rows.length === 0 && <EmptyNote>{say.none}</EmptyNote>}
      {rows.length > 0 && (
        <div className={css.columns}>
          {SHOWN.map((status) => {
            const own = rows.filter(({ card }) => statusOf(card) === status)
            const shown = status === 'answered' ? own.slice(-MOST_ANSWERED).reverse() : own
            return (
              <section key={status} className={css.column} aria-label={say.statuses[status]}>
                <h2>
                  {say.statuses[status]} <span>{own.length}</span>
                </h2>
                {shown.length === 0 && <p className={css.quiet}>{say.noneHere}</p>}
                <ul>
                  {shown.map(({ question, card }) => (
                    <li key={card.id}>
                      <Question question={question} card={card} />
                    </li>
                  ))}
                </ul>
              </section>
            )
          })}
        </div>
      )}
    </div>
  )
}

function statusOf({ place }: Card): (typeof SHOWN)[number] {
  if (place.column === 'done') return 'answered'
  return place.column === 'doing' ? 'underWay' : 'asked'
}

function Question({ question, card }: { question: SupportQuestion; card: Card }) {
  const today = useToday()
  const openCard = useOpenCard()
  const [isAnswering, setAnswering] = useState(useTypesHere(card.id))
  const { take, answer } = useAnswering(card)
  const { by, teamName, teamCode, about, at, kind } = question
  const page = about.board === 'scrum' ? 'scrumbord' : 'verbeterbord'
  const status = statusOf(card)
  return (
    <article className={css.question}>
      <Button variant="quiet" className={css.title ?? ''} onPress={() => openCard(card.id)}>
        {card.title}
      </Button>
      {card.explanation !== '' && <p>{card.explanation}</p>}
      <p className={css.facts}>
        <Chip>{say.kinds[kind]}</Chip>
        <span>{[say.from(by.name, teamName), momentLabel(at, today)].join(', ')}</span>
      </p>
      <Link className={css.link ?? ''} href={`/team/${teamCode}/${page}?kaart=${about.cardId}`}>
        {say.toCard(about.title)}
      </Link>
      {status === 'answered' && card.result !== '' && <p className={css.answer}>{card.result}</p>}
      {status !== 'answered' && !isAnswering && (
        <div className={css.buttons}>
          {status === 'asked' && (
            <Button size="small" onPress={take}>
              {say.take}
            </Button>
          )}
          <Button size="small" variant="soft" onPress={() => setAnswering(true)}>
            {say.answerNow}
          </Button>
        </div>
      )}
      {isAnswering && status !== 'answered' && <AnswerForm cardId={card.id} onSend={answer} />}
    </article>
  )
}

type AnswerProps = { cardId: CardId; onSend: (text: string) => void }

function AnswerForm({ cardId, onSend }: AnswerProps) {
  const { code } = useTeam()
  const [text, setText] = useState('')
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onSend(text.trim())
      }}
    >
      <TextInput
        label={say.answerLabel}
        value={text}
        onChange={setText}
        maxLength={TYPED_LENGTH.result}
        multiline
        autoFocus
      />
      <Button type="submit" variant="primary" isDisabled={text.trim() === ''}>
        {say.sendAnswer}
      </Button>
      <TypeOnPhone at={{ path: typingAt(`/team/${code}/vragen`, cardId) }} />
    </form>
  )
}

/** An answer is what came of a card: the same acts as on the board. Work needs who and when before it can move. */
function useAnswering(card: Card) {
  const me = useMe()
  const today = useToday()
  const dispatch = useDispatch()
  const cardId = card.id
  const own = () => {
    const set = { type: 'value-set', cardId } as const
    if (card.ownerId === undefined) {
      dispatch({ type: 'set-value', change: { ...set, field: 'ownerId', value: me.id } })
    }
    if (card.dueOn === undefined) {
      const value = addDays(today, 7)
      dispatch({ type: 'set-value', change: { ...set, field: 'dueOn', value } })
    }
  }
  return {
    take: () => {
      own()
      dispatch({ type: 'move-card', cardId, board: 'scrum', column: 'doing', index: 0 })
    },
    answer: (text: string) => {
      own()
      dispatch({ type: 'set-text', cardId, field: 'result', text })
      dispatch({ type: 'finish-card', cardId }, say.statuses.answered)
    },
  }
}
