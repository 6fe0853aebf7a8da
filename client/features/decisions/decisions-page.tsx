import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { useToday } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { ChainMark } from './chain-mark.tsx'
import { DecisionDetail } from './decision-detail.tsx'
import css from './decisions-page.module.css'
import { RegisterBar } from './register-bar.tsx'
import { filtered, type RegisterFilter } from './register-filter.ts'
import { RegisterList } from './register-list.tsx'
import { RegisterPaper } from './register-paper.tsx'
import { TakeDecision } from './take-decision.tsx'
import { useChainCheck, useRegister } from './use-register.ts'

const EVERYTHING: RegisterFilter = {
  view: 'valid',
  year: null,
  scope: null,
  status: null,
  search: '',
}

/** The register: every decision there ever was, and what became of it. */
export function DecisionsPage() {
  const { code } = useTeam()
  const today = useToday()
  const isPhone = useScreen() === 'phone'
  const { decisions, nameOf, isLoaded } = useRegister()
  const check = useChainCheck()
  const [filter, setFilter] = useState(EVERYTHING)
  const asked = new URLSearchParams(useSearch()).get('besluit')
  const say = texts.decisions
  const list = filtered(decisions, filter, { today, nameOf })
  const wanted = decisions.find(({ id }) => id === asked)
  // A phone shows the list or one decision.
  const open = wanted ?? (isPhone ? undefined : list[0])
  const isOne = isPhone && open !== undefined
  return (
    <div className={css.page}>
      {isOne ? (
        <div className={css.back}>
          <ButtonLink variant="quiet" icon={ArrowLeft} href={`/team/${code}/besluiten`}>
            {texts.shell.tabs.decisions}
          </ButtonLink>
        </div>
      ) : (
        <RegisterBar filter={filter} onFilter={setFilter} list={list} />
      )}
      {decisions.length === 0 && isLoaded && (
        <EmptyNote action={<TakeDecision />}>{say.empty}</EmptyNote>
      )}
      <div className={css.columns}>
        {!isOne && (
          <RegisterList
            label={say.views[filter.view]}
            decisions={list}
            openId={open?.id}
            nothing={decisions.length > 0 ? say.nothingFound : ''}
          />
        )}
        <div className={css.open}>
          {open && <DecisionDetail key={open.id} decision={open} />}
          <ChainMark check={check} {...(open ? { open } : {})} />
        </div>
      </div>
      <RegisterPaper filter={filter} list={list} />
    </div>
  )
}
