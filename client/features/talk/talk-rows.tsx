import { HandHelping, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-aria-components'
import { SupportForm } from '#client/board/beside/support-form.tsx'
import { useReacting } from '#client/board/beside/use-reacting.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { Card } from '#shared/model/card.ts'
import css from './talk-rows.module.css'

type Acts = {
  /** Takes the title as the words of a new agreement. */
  onAgree?: (title: string) => void
  /** The Stipe-team can be asked about these. */
  asksSupport?: boolean
  noteOf?: (card: Card) => string
}
type Props = Acts & {
  title: string
  /** Said when there are none; without it nothing is drawn then. */
  empty?: string
  cards?: readonly Card[]
  children?: ReactNode
}

/** A few cards to talk about, under their name. */
export function TalkRows({ title, empty = '', cards = [], children, ...acts }: Props) {
  const isEmpty = cards.length === 0 && !children
  if (isEmpty) return empty === '' ? null : <p className={css.empty}>{empty}</p>
  return (
    <section className={css.rows} aria-label={title}>
      <h3>{title}</h3>
      {children}
      <ul>
        {cards.map((card) => (
          <Row key={card.id} card={card} {...acts} />
        ))}
      </ul>
    </section>
  )
}

function Row({ card, noteOf, onAgree, asksSupport = false }: Acts & { card: Card }) {
  const { code } = useTeam()
  const { mayAsk, questions, ask } = useReacting(card.id)
  const [isAsking, setAsking] = useState(false)
  const page = card.place.board === 'scrum' ? 'scrumbord' : 'verbeterbord'
  const note = noteOf?.(card) ?? ''
  return (
    <li className={css.row}>
      <div className={css.words}>
        <Link className={css.title ?? ''} href={`/team/${code}/${page}?kaart=${card.id}`}>
          {card.title}
        </Link>
        {note !== '' && <span className={css.note}>{note}</span>}
        {questions.map(({ id, status }) => (
          <span key={id} className={css.note}>
            {texts.support.mark(texts.support.statuses[status].toLowerCase())}
          </span>
        ))}
      </div>
      <div className={css.buttons}>
        {onAgree && (
          <Button size="small" icon={Plus} onPress={() => onAgree(card.title)}>
            {texts.talk.agreeOn}
          </Button>
        )}
        {asksSupport && mayAsk && questions.length === 0 && !isAsking && (
          <Button size="small" icon={HandHelping} onPress={() => setAsking(true)}>
            {texts.support.ask}
          </Button>
        )}
      </div>
      {isAsking && (
        <div className={css.form}>
          <SupportForm
            suggestion={note === '' ? card.title : `${card.title}: ${note}`}
            onCancel={() => setAsking(false)}
            onSend={async (question) => {
              if (!(await ask(question))) return
              setAsking(false)
              showToast({ text: texts.support.sent })
            }}
          />
        </div>
      )}
    </li>
  )
}
