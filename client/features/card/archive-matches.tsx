import { Archive } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { matchesSearch, useFilter } from '#client/board/filter.ts'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { cardsOnShelf } from '#shared/rules/shelves.ts'
import css from './archive-matches.module.css'

const SHOWN = 3

/** What the search on a board also finds in Opgeruimd, as a strip above the board; nothing when nothing is found. */
export function ArchiveMatches() {
  const { code } = useTeam()
  const today = useToday()
  const open = useOpenCard()
  const search = useFilter((filter) => filter.search).trim()
  const snapshot = useBoardState((state) => state.snapshot)
  const found = useMemo(() => {
    if (search === '') return []
    return cardsOnShelf(snapshot, 'archive', today).filter((card) => matchesSearch(card, search))
  }, [snapshot, search, today])
  if (found.length === 0) return null
  const say = texts.shelf
  return (
    <section className={css.matches} aria-label={say.inArchive(found.length)}>
      <Icon icon={Archive} />
      <span>{say.inArchive(found.length)}</span>
      <ul className={css.list}>
        {found.slice(0, SHOWN).map((card) => (
          <li key={card.id}>
            <Button className={css.match ?? ''} onPress={() => open(card.id)}>
              {card.title === '' ? texts.board.tile.untitled : card.title}
            </Button>
          </li>
        ))}
      </ul>
      <ButtonLink
        size="small"
        variant="quiet"
        href={`/team/${code}/opgeruimd?zoek=${encodeURIComponent(search)}`}
      >
        {say.showArchive}
      </ButtonLink>
    </section>
  )
}
