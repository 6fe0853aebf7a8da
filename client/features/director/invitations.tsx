import { CalendarHeart } from 'lucide-react'
import { Link } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { datedDayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Day } from '#shared/model/ids.ts'
import type { Overview, SchoolPage } from '#shared/protocol/director.ts'
import css from './invitations.module.css'
import { CardLink, Part } from './part.tsx'
import { cardPath } from './signal-words.ts'

type Props = { invitations: Overview['invitations']; today: Day }

/** [DIR12] What teams invite the directeur to, the first one first; each leads to the card. */
export function Invitations({ invitations, today }: Props) {
  if (invitations.length === 0) return null
  const say = texts.director.overview
  return (
    <section className={css.strip} aria-label={say.invited}>
      <h2>
        <Icon icon={CalendarHeart} />
        {say.invited}
      </h2>
      <ul>
        {invitations.map(({ teamCode, teamName, cardId, board, title, on, time }) => (
          <li key={cardId}>
            <Link
              id={`uitnodiging-${cardId}`}
              className={css.invitation ?? ''}
              href={cardPath(teamCode, board, cardId)}
            >
              <strong>{whenWords(on, time, today)}</strong>
              <span>{title}</span>
              <span className={css.team}>{teamName}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** [DIR12] The same on the page of one school, with who is invited. */
export function Invited({ school }: { school: SchoolPage }) {
  const { invitations, teamCode, today } = school
  if (invitations.length === 0) return null
  return (
    <Part icon={CalendarHeart} title={texts.director.overview.invited} count={invitations.length}>
      <ul className={css.lines}>
        {invitations.map((card) => (
          <li key={`${card.cardId} ${card.directorId}`}>
            <CardLink teamCode={teamCode} part="uitnodiging" card={card}>
              {card.title}
            </CardLink>
            <span className={css.when}>
              {whenWords(card.on, card.time, today)}
              <span data-names>, {card.director}</span>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function whenWords(on: Day, time: string | null, today: Day): string {
  const day = datedDayLabel(on, today)
  return time === null ? day : `${day}, ${time}`
}
