import { useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { matchesSearch } from '#client/board/filter.ts'
import { SearchField } from '#client/board/search-field.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { longDateLabel } from '#client/ui/format.ts'
import type { Shelf } from '#shared/model/card.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import { addDays, weekdayOf } from '#shared/rules/calendar.ts'
import { cardsOnShelf } from '#shared/rules/shelves.ts'
import css from './shelf-page.module.css'
import { ShelfRow } from './shelf-row.tsx'
import { shelfWeeks } from './shelf-weeks.ts'

/** How many cards a shelf shows before somebody asks for more: a year of work is a long list. */
const AT_FIRST = 100

/** Opgeruimd or Prullenbak: everything that left the board and can come back. */
export function ShelfPage({ shelf }: { shelf: Shelf }) {
  const { code, members, others } = useTeam()
  const today = useToday()
  const snapshot = useBoardState((state) => state.snapshot)
  const asked = new URLSearchParams(useSearch()).get('zoek')
  const [search, setSearch] = useState(asked ?? '')
  const [limit, setLimit] = useState(AT_FIRST)
  const all = useMemo(() => cardsOnShelf(snapshot, shelf, today), [snapshot, shelf, today])
  const nameOf = (id: PersonId) =>
    [...members, ...others].find((person) => person.id === id)?.name ?? ''
  const found = all.filter((card) => matchesSearch(card, search, nameOf))
  const say = texts.shelf
  const otherShelf = shelf === 'archive' ? 'bin' : 'archive'
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{say.titles[shelf]}</h1>
        <ButtonLink size="small" variant="quiet" href={shelfPath(code, otherShelf)}>
          {otherShelf === 'bin' ? say.toBin : say.toArchive}
        </ButtonLink>
      </header>
      <p className={css.about}>{say.about[shelf]}</p>
      {all.length === 0 ? (
        <EmptyNote>{say.empty[shelf]}</EmptyNote>
      ) : (
        <SearchField
          label={say.search[shelf]}
          value={search}
          onChange={setSearch}
          path={shelfPath(code, shelf)}
        />
      )}
      {all.length > 0 && (
        <p className={css.count} role="status">
          {found.length === 0 ? say.nothingFound(search.trim()) : say.count(found.length)}
        </p>
      )}
      {shelfWeeks(found.slice(0, limit)).map(({ monday, cards }) => (
        <section key={monday} className={css.week}>
          <h2>{weekLabel(monday, today)}</h2>
          <ul className={css.list}>
            {cards.map((card) => (
              <ShelfRow key={card.id} card={card} today={today} />
            ))}
          </ul>
        </section>
      ))}
      {found.length > limit && (
        <Button onPress={() => setLimit(limit + AT_FIRST)}>
          {say.more(Math.min(AT_FIRST, found.length - limit))}
        </Button>
      )}
    </div>
  )
}

function shelfPath(code: string, shelf: Shelf): string {
  return `/team/${code}/${shelf === 'bin' ? 'prullenbak' : 'opgeruimd'}`
}

function weekLabel(monday: Day, today: Day): string {
  const thisMonday = addDays(today, 1 - weekdayOf(today))
  if (monday === thisMonday) return texts.shelf.thisWeek
  if (monday === addDays(thisMonday, -7)) return texts.shelf.lastWeek
  const isThisYear = monday.slice(0, 4) === today.slice(0, 4)
  return texts.shelf.weekOf(`${longDateLabel(monday)}${isThisYear ? '' : ` ${monday.slice(0, 4)}`}`)
}
