import { CheckCheck } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-aria-components'
import { gatherEvents } from '#client/board/gather-events.ts'
import { historySentence } from '#client/board/history-sentence.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { dayLabel } from '#client/ui/format.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import type { MyNews, NewsEvent } from '#shared/protocol/my-work.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { useSawNews } from './my-news.ts'
import css from './team-news.module.css'

const CARDS_AT_FIRST = 6
const LINES_OF_A_CARD = 3

/** [NEWS1] "Nieuw sinds …": what others did on a board of mine since I looked, card by card. */
export function TeamNews({ team, today }: { team: MyNews['teams'][number]; today: Day }) {
  const [isUnfolded, setUnfolded] = useState(false)
  const saw = useSawNews()
  const cards = cardsIn(team.events)
  const shown = isUnfolded ? cards : cards.slice(0, CARDS_AT_FIRST)
  const say = texts.myNews
  return (
    <section className={css.news}>
      <header className={css.head}>
        <h2>{say.since(team.teamName, dayLabel(dayOf(team.since), today))}</h2>
        <Button size="small" icon={CheckCheck} onPress={() => void saw(team)}>
          {say.seen}
        </Button>
      </header>
      <ul className={css.list}>
        {shown.map((events) => (
          <NewsOfCard
            key={events[0].cardId}
            events={events}
            teamCode={team.teamCode}
            today={today}
          />
        ))}
      </ul>
      {shown.length < cards.length && (
        <Button size="small" variant="quiet" onPress={() => setUnfolded(true)}>
          {say.more(cards.length - shown.length)}
        </Button>
      )}
    </section>
  )
}

type CardNews = readonly [NewsEvent, ...NewsEvent[]]

/** The events under their cards, the card with the newest one first. */
function cardsIn(events: readonly NewsEvent[]): readonly CardNews[] {
  const cards = new Map<string, [NewsEvent, ...NewsEvent[]]>()
  for (const event of events) {
    const known = cards.get(event.cardId)
    if (known) known.push(event)
    else cards.set(event.cardId, [event])
  }
  return [...cards.values()]
}

function NewsOfCard(props: { events: CardNews; teamCode: string; today: Day }) {
  const { events, teamCode, today } = props
  const [{ board, cardId, title }] = events
  const page = board === 'scrum' ? 'scrumbord' : 'verbeterbord'
  const names = namesIn(events)
  const nameOf = (id: PersonId) => names.get(id) ?? texts.history.somebody
  return (
    <li className={css.card}>
      <Link href={`/team/${teamCode}/${page}?kaart=${cardId}`} className={css.title ?? ''}>
        {title.trim() === '' ? texts.board.tile.untitled : title}
      </Link>
      {gatherEvents(events)
        .slice(0, LINES_OF_A_CARD)
        .map((event) => (
          <p key={event.id} className={css.line}>
            {historySentence(event, { nameOf, today })}
            <span className={css.when}> {dayLabel(dayOf(event.at), today)}</span>
          </p>
        ))}
    </li>
  )
}

function namesIn(events: CardNews): ReadonlyMap<PersonId, string> {
  const names = new Map<PersonId, string>()
  for (const { by, byName, from, fromName, to, toName } of events) {
    if (by !== null && byName !== null) names.set(by, byName)
    if (from !== null && fromName !== null) names.set(from, fromName)
    if (to !== null && toName !== null) names.set(to, toName)
  }
  return names
}
