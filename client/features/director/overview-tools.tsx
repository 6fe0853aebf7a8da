import { Search } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import { Segmented } from '#client/ui/segmented.tsx'
import css from './overview.module.css'
import type { OverviewAsked } from './use-overview.ts'

type Props = {
  asked: OverviewAsked
  onAsk: (change: Partial<OverviewAsked>) => void
  children: ReactNode
}
/** So long after the last key the search begins. */
const TYPING_MS = 250

/** Which schools, over how many weeks; and what can be done with them. */
export function OverviewTools({ asked, onAsk, children }: Props) {
  const [typed, setTyped] = useState(asked.search)
  const say = texts.director.overview
  useEffect(() => {
    if (typed === asked.search) return
    const timer = setTimeout(() => onAsk({ search: typed }), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed, asked.search, onAsk])
  return (
    <div className={css.tools} data-no-print>
      <SearchField
        aria-label={say.search}
        className={css.search ?? ''}
        value={typed}
        onChange={setTyped}
      >
        <Icon icon={Search} />
        <Input placeholder={say.search} enterKeyHint="search" />
      </SearchField>
      <Segmented
        label={say.show}
        value={asked.show}
        options={[
          { id: 'all', label: say.all },
          { id: 'attention', label: say.attention },
        ]}
        onChange={(show) => onAsk({ show })}
      />
      <Segmented
        label={say.period}
        value={asked.weeks === 6 ? '6' : '3'}
        options={[
          { id: '3', label: say.weeks(3) },
          { id: '6', label: say.weeks(6) },
        ]}
        onChange={(weeks) => onAsk({ weeks: weeks === '6' ? 6 : 3 })}
      />
      {children}
    </div>
  )
}
