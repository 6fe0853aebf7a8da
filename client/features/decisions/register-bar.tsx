import { Download, Printer } from 'lucide-react'
import { useToday } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { SearchField } from '#client/board/search-field.tsx'
import { TABLE_FORMATS, takeAway } from '#client/tables/take-away.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Menu, MenuItem } from '#client/ui/menu.tsx'
import { Segmented } from '#client/ui/segmented.tsx'
import { Select } from '#client/ui/select.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { DECISION_SCOPES, DECISION_STATUSES, type Decision } from '#shared/model/decision.ts'
import css from './decisions-page.module.css'
import { decisionsTable } from './decisions-table.ts'
import { isIn, type RegisterFilter, VIEWS, yearOf } from './register-filter.ts'
import { TakeDecision } from './take-decision.tsx'
import { useRegister } from './use-register.ts'

type Props = {
  filter: RegisterFilter
  onFilter: (filter: RegisterFilter) => void
  /** What the filter lets through: that is what is taken away. */
  list: readonly Decision[]
}

/** Which decisions are looked at, and the ways to take them along. */
export function RegisterBar({ filter, onFilter, list }: Props) {
  const { name, code } = useTeam()
  const today = useToday()
  const { decisions, namesOf } = useRegister()
  const say = texts.decisions
  const numberOf = (id: string | null) => decisions.find((other) => other.id === id)?.number ?? ''
  const take = async (format: (typeof TABLE_FORMATS)[number]) => {
    const table = decisionsTable(list, { name: say.fileName(name), today, namesOf, numberOf })
    const answer = await takeAway(table, format)
    if (!answer.ok) showToast({ text: answer.error.message, tone: 'error' })
  }
  return (
    <header className={css.bar}>
      <h1>{texts.shell.tabs.decisions}</h1>
      <Segmented
        label={say.views.label}
        options={VIEWS.map((view) => ({
          id: view,
          label: `${say.views[view]} ${decisions.filter((one) => isIn(view, one, today)).length}`,
        }))}
        value={filter.view}
        onChange={(view) => onFilter({ ...filter, view })}
      />
      <Selects filter={filter} onFilter={onFilter} decisions={decisions} />
      <SearchField
        label={say.filters.search}
        value={filter.search}
        onChange={(search) => onFilter({ ...filter, search })}
        path={`/team/${code}/besluiten`}
      />
      <span className={css.push} />
      {decisions.length > 0 && <TakeDecision />}
      <span className={css.paperWays}>
        <Menu label={say.takeAway} trigger={<Button icon={Download}>{say.takeAway}</Button>}>
          {TABLE_FORMATS.map((format) => (
            <MenuItem key={format} onAction={() => void take(format)}>
              {say.formats[format]}
            </MenuItem>
          ))}
        </Menu>
        <Button icon={Printer} onPress={() => window.print()}>
          {say.print}
        </Button>
      </span>
    </header>
  )
}

const ANY = 'any'

/** Only what there is more than one of is asked. */
function Selects({
  filter,
  onFilter,
  decisions,
}: Omit<Props, 'list'> & { decisions: readonly Decision[] }) {
  const say = texts.decisions
  const years = [...new Set(decisions.map(yearOf))].reverse()
  const scopes = DECISION_SCOPES.filter((scope) =>
    decisions.some(({ body }) => body.scope === scope),
  )
  return (
    <>
      {years.length > 1 && (
        <Select
          label={say.filters.year}
          isLabelHidden
          value={filter.year ?? ANY}
          options={[
            { id: ANY, label: say.filters.everyYear },
            ...years.map((year) => ({ id: year, label: yearLabel(year) })),
          ]}
          onChange={(year) => onFilter({ ...filter, year: year === ANY ? null : year })}
        />
      )}
      {scopes.length > 1 && (
        <Select
          label={say.holdsFor}
          isLabelHidden
          value={filter.scope ?? ANY}
          options={[
            { id: ANY, label: say.filters.everyScope },
            ...scopes.map((scope) => ({ id: scope, label: say.scopes[scope] })),
          ]}
          onChange={(scope) => onFilter({ ...filter, scope: scope === ANY ? null : scope })}
        />
      )}
      <Select
        label={say.columns.status}
        isLabelHidden
        value={filter.status ?? ANY}
        options={[
          { id: ANY, label: say.filters.everyStatus },
          ...DECISION_STATUSES.map((status) => ({ id: status, label: say.statuses[status] })),
        ]}
        onChange={(status) => onFilter({ ...filter, status: status === ANY ? null : status })}
      />
    </>
  )
}

/** `2025-26` for `2526`. */
function yearLabel(year: string): string {
  return `20${year.slice(0, 2)}-${year.slice(2)}`
}
