import { useState } from 'react'
import { serverNow } from '#client/api/server-clock.ts'
import { useToday } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { type GatheredEvent, gatherEvents } from '#client/board/gather-events.ts'
import { historySentence } from '#client/board/history-sentence.ts'
import { useCardHistory } from '#client/board/use-card-history.ts'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Button } from '#client/ui/button.tsx'
import { since } from '#client/ui/format.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardEvent } from '#shared/protocol/http.ts'
import css from './history.module.css'
import { Section } from './section.tsx'

const SHOWN_AT_FIRST = 6

/** "Wat er gebeurde": who did what to this card, newest first, down to who made it. */
export function History({ card }: { card: Card }) {
  const [isUnfolded, setUnfolded] = useState(false)
  const { data, isError } = useCardHistory(card.id)
  // The card itself knows who made it, also while the server cannot be reached.
  const events = [
    ...gatherEvents(data ?? []).filter((event) => event.kind !== 'created'),
    bornAs(card, data),
  ]
  const shown = isUnfolded ? events : events.slice(0, SHOWN_AT_FIRST)
  return (
    <Section title={texts.history.title}>
      <ol className={css.list}>
        {shown.map((event) => (
          <HistoryLine key={event.id} event={event} />
        ))}
      </ol>
      {shown.length < events.length && (
        <Button size="small" variant="quiet" onPress={() => setUnfolded(true)}>
          {texts.history.more(events.length - shown.length)}
        </Button>
      )}
      {isError && <p className={css.quiet}>{texts.history.failed}</p>}
    </Section>
  )
}

function HistoryLine({ event }: { event: GatheredEvent }) {
  const { members, others } = useTeam()
  const today = useToday()
  const people = [...members, ...others]
  const nameOf = (id: string) =>
    people.find((person) => person.id === id)?.name ?? texts.history.somebody
  const by = people.find((person) => person.id === event.by)
  return (
    <li className={css.line}>
      <Avatar person={by ?? { id: '', name: '?' }} />
      <div className={css.words}>
        <p>{historySentence(event, { nameOf, today })}</p>
        <p className={css.when}>{since(event.at, serverNow())}</p>
      </div>
    </li>
  )
}

function bornAs(card: Card, events: readonly CardEvent[] | undefined): GatheredEvent {
  const recorded = events?.find((event) => event.kind === 'created')
  const { createdAt: at, createdBy: by } = card
  const born: CardEvent = { id: 0, at, by, kind: 'created', from: null, to: null }
  return { ...(recorded ?? born), count: 1 }
}
