import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Icon } from '#client/ui/icon.tsx'
import css from './search-field.module.css'
import { TypeOnPhone, typingAt, useTypesHere } from './type-on-phone.tsx'

const SEARCH_FIELD = 'zoek'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  /** The page it searches. What is looked up on a phone stays on that phone. */
  path: string
}

/** What somebody looks for on a page of the team. */
export function SearchField({ label, value, onChange, path }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const isTyped = useTypesHere(SEARCH_FIELD)
  useEffect(() => {
    if (isTyped) input.current?.focus()
  }, [isTyped])
  return (
    <div className={css.line}>
      <label className={css.field}>
        <Icon icon={Search} />
        <input
          ref={input}
          type="search"
          value={value}
          placeholder={label}
          aria-label={label}
          enterKeyHint="search"
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <TypeOnPhone at={{ path: typingAt(path, SEARCH_FIELD) }} isIconOnly />
    </div>
  )
}
