import { Search, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'
import { useFilter } from '#client/board/filter.ts'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import { usePreferences } from '#client/ui/preferences.ts'
import css from './board-search.module.css'

const say = texts.board.filter

/** Finds cards on the open board, in title, explanation, steps and names, while you type. */
export function BoardSearch() {
  const search = useFilter((filter) => filter.search)
  const setSearch = useFilter((filter) => filter.setSearch)
  const letterKeys = usePreferences((preferences) => preferences.letterKeys)
  return (
    <SearchField
      aria-label={say.searchLabel}
      className={css.field ?? ''}
      value={search}
      onChange={setSearch}
    >
      <Icon icon={Search} />
      <Input
        className={css.input ?? ''}
        placeholder={say.search}
        enterKeyHint="search"
        data-board-search
      />
      {search === '' ? (
        letterKeys && <kbd className={css.key}>/</kbd>
      ) : (
        <Button className={css.clear ?? ''}>
          <Icon icon={X} />
        </Button>
      )}
    </SearchField>
  )
}
