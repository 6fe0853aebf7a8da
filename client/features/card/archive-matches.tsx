import { ArchiveRestore } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { matchesSearch } from '#client/board/filter.ts'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { dayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { dayOf } from '#shared/rules/calendar.ts'
import { cardsOnShelf } from '#shared/rules/shelves.ts'
import css from './archive-matches.module.css'

const SHOWN = 5

/** What a search also finds in Opgeruimd, under the search field; nothing when nothing is found. */
export function ArchiveMatches({ search }: { search: string }) {
  const { code } = useTeam()
  const today = useToday()
  const open = useOpenCard()
  const snapshot = useBoardState((state) => state.snapshot)
  const found = useMemo(
    () =>
      search.trim() === ''
        ? []
        : cardsOnShelf(snapshot, 'archive', today).filter((card) => matchesSearch(card, search)),
    [snapshot, search, today],
  )
  if (found.length === 0) return null
  const say = texts.shelf
  return (
    <section className={css.matches} aria-label={say.inArchive(found.length)}>
      <p className={css.count}>
        <Icon icon={ArchiveRestore} />
        <span>{say.inArchive(found.length)}</span>
      </p>
      <ul>
        {found.slice(0, SHOWN).map((card) => (
          <li key={card.id}>
            <Button className={css.match ?? ''} onPress={() => open(card.id)}>
              <span className={css.title}>
                {card.title === '' ? texts.board.tile.untitled : card.title}
              </span>
              <span className={css.when}>{dayLabel(dayOf(card.shelved.at), today)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <ButtonLink
        size="small"
        variant="quiet"
        href={`/team/${code}/opgeruimd?zoek=${encodeURIComponent(search.trim())}`}
      >
        {say.showArchive}
      </ButtonLink>
    </section>
  )
}
