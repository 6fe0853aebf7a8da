import { useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { Fault } from '#client/ui/fault.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { Overview } from '#shared/protocol/director.ts'
import { Invitations } from './invitations.tsx'
import { NotSeen } from './not-seen.tsx'
import css from './overview.module.css'
import { OverviewRows } from './overview-rows.tsx'
import { overviewTable } from './overview-table.ts'
import { OverviewTools } from './overview-tools.tsx'
import { PrintFoot } from './print-foot.tsx'
import { useSamePlace } from './same-place.ts'
import { TakeAwayMenu } from './take-away-menu.tsx'
import { type OverviewAsked, useOverview, useOverviewAsked } from './use-overview.ts'

/** [DIR7] "Overzicht": every school on one page, on top whom the directeur talks with first. */
export function OverviewPage() {
  const [asked, ask] = useOverviewAsked()
  const [withNames, setWithNames] = useState(true)
  const { data, error } = useOverview(asked)
  const today = useToday()
  useSamePlace('overview', data !== undefined)
  const say = texts.director.overview
  const filter = filterWords(asked, data)
  return (
    <div className={css.page} data-print-sheet data-without-names={!withNames || undefined}>
      <header className={css.head}>
        <div className={css.titles}>
          <h1>{data ? say.heading(data.total) : say.title}</h1>
          <p className={css.order}>{say.order}</p>
          {filter !== '' && <p className={css.filter}>{filter}</p>}
        </div>
        <NotSeen />
      </header>
      <OverviewTools asked={asked} onAsk={ask}>
        {data && (
          <TakeAwayMenu
            tableOf={() => overviewTable(data, { withNames })}
            withNames={withNames}
            onWithNames={setWithNames}
          />
        )}
      </OverviewTools>
      <PrintFoot
        name={texts.director.overview.title}
        today={today}
        notes={[filter, withNames ? texts.director.table.personal : '']}
      />
      {data && <Invitations invitations={data.invitations} today={data.today} />}
      {error && !data && <Fault text={error.message} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && <Found overview={data} asked={asked} onAsk={ask} />}
    </div>
  )
}

function Found(props: {
  overview: Overview
  asked: OverviewAsked
  onAsk: (change: Partial<OverviewAsked>) => void
}) {
  const { overview, asked, onAsk } = props
  const { page, rows } = overview
  const say = texts.director.overview
  const pages = pagesOf(overview)
  if (rows.length === 0) return <EmptyNote>{say.empty}</EmptyNote>
  return (
    <>
      <OverviewRows overview={overview} />
      {pages > 1 && (
        <nav className={css.pages} aria-label={say.page(page, pages)} data-no-print>
          <Button isDisabled={page === 1} onPress={() => onAsk({ ...asked, page: page - 1 })}>
            {say.previous}
          </Button>
          <span>{say.page(page, pages)}</span>
          <Button isDisabled={page === pages} onPress={() => onAsk({ ...asked, page: page + 1 })}>
            {say.next}
          </Button>
        </nav>
      )}
    </>
  )
}

function pagesOf({ total, pageSize }: Overview): number {
  return Math.max(1, Math.ceil(total / pageSize))
}

/** What is left out, for on paper: `alleen: Vraagt aandacht, ‘kievit’`. */
function filterWords({ search, show }: OverviewAsked, overview: Overview | undefined): string {
  const words = [
    ...(show === 'attention' ? [texts.director.overview.attention] : []),
    ...(search === '' ? [] : [`‘${search}’`]),
    ...(overview !== undefined && pagesOf(overview) > 1
      ? [texts.director.overview.page(overview.page, pagesOf(overview)).toLowerCase()]
      : []),
  ]
  return words.length === 0 ? '' : texts.director.table.filtered(words.join(', '))
}
