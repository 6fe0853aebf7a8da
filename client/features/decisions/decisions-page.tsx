import { Download, Lock, Printer, Search } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-aria-components'
import { useSearch } from 'wouter'
import { useToday } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { TABLE_FORMATS, takeAway } from '#client/tables/take-away.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { dateLabel, longDateLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { Menu, MenuItem } from '#client/ui/menu.tsx'
import { Segmented } from '#client/ui/segmented.tsx'
import { Select } from '#client/ui/select.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { DECISION_SCOPES, DECISION_STATUSES, type Decision } from '#shared/model/decision.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { isToEvaluate, statusOf } from '#shared/rules/decisions.ts'
import { ChainMark } from './chain-mark.tsx'
import { DecisionDetail } from './decision-detail.tsx'
import css from './decisions-page.module.css'
import { decisionsTable } from './decisions-table.ts'
import { filtered, isIn, type RegisterFilter, VIEWS, yearOf } from './register-filter.ts'
import { useRegister } from './use-register.ts'

const EVERYTHING: RegisterFilter = {
  view: 'valid',
  year: null,
  scope: null,
  status: null,
  search: '',
}
const ANY = 'any'

/** The register: every decision there ever was, and what became of it. */
export function DecisionsPage() {
  const { name } = useTeam()
  const today = useToday()
  const { decisions, check, nameOf, isLoaded } = useRegister()
  const [filter, setFilter] = useState(EVERYTHING)
  const asked = new URLSearchParams(useSearch()).get('besluit')
  const say = texts.decisions
  const list = filtered(decisions, filter, { today, nameOf })
  const open = decisions.find(({ id }) => id === asked) ?? list[0]
  const years = [...new Set(decisions.map(yearOf))].reverse()
  const scopes = DECISION_SCOPES.filter((scope) =>
    decisions.some(({ body }) => body.scope === scope),
  )
  const numberOf = (id: string | null) => decisions.find((other) => other.id === id)?.number ?? ''
  const take = async (format: (typeof TABLE_FORMATS)[number]) => {
    const table = decisionsTable(list, { name: say.fileName(name), today, nameOf, numberOf })
    const answer = await takeAway(table, format)
    if (!answer.ok) showToast({ text: answer.error.message, tone: 'error' })
  }
  return (
    <div className={css.page}>
      <header className={css.bar}>
        <h1>{texts.shell.tabs.decisions}</h1>
        <Segmented
          label={say.views.label}
          options={VIEWS.map((view) => ({
            id: view,
            label: `${say.views[view]} ${decisions.filter((one) => isIn(view, one, today)).length}`,
          }))}
          value={filter.view}
          onChange={(view) => setFilter({ ...filter, view })}
        />
        {years.length > 1 && (
          <Select
            label={say.filters.year}
            isLabelHidden
            value={filter.year ?? ANY}
            options={[
              { id: ANY, label: say.filters.everyYear },
              ...years.map((year) => ({ id: year, label: yearLabel(year) })),
            ]}
            onChange={(year) => setFilter({ ...filter, year: year === ANY ? null : year })}
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
            onChange={(scope) => setFilter({ ...filter, scope: scope === ANY ? null : scope })}
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
          onChange={(status) => setFilter({ ...filter, status: status === ANY ? null : status })}
        />
        <label className={css.search}>
          <Icon icon={Search} />
          <input
            type="search"
            aria-label={say.filters.search}
            placeholder={say.filters.search}
            value={filter.search}
            onChange={(event) => setFilter({ ...filter, search: event.target.value })}
          />
        </label>
        <span className={css.push} />
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
      </header>
      {decisions.length === 0 && isLoaded && <EmptyNote>{say.empty}</EmptyNote>}
      <div className={css.columns}>
        <nav className={css.list} aria-label={say.views[filter.view]}>
          {list.length === 0 && decisions.length > 0 && (
            <p className={css.none}>{say.nothingFound}</p>
          )}
          {byMonth(list).map(([month, ofMonth]) => (
            <section key={month}>
              <h2>{month}</h2>
              {ofMonth.map((decision) => (
                <Line key={decision.id} decision={decision} isOpen={decision.id === open?.id} />
              ))}
            </section>
          ))}
        </nav>
        <div className={css.open}>
          {open && <DecisionDetail key={open.id} decision={open} />}
          <ChainMark check={check} />
        </div>
      </div>
      <div className={css.paper} aria-hidden>
        <h1>{say.paperTitle(name, say.views[filter.view])}</h1>
        {list.map(({ id, number, at, body }) => (
          <section key={id}>
            <h2>{body.title}</h2>
            {body.text !== body.title && <p>{body.text}</p>}
            <p>
              {number}, {say.decidedOn(dateLabel(dayOf(at), today))}. {say.looksBackOn}{' '}
              {dateLabel(body.evaluationOn, today)}. {say.present}:{' '}
              {body.presentIds.map(nameOf).join(', ')}
            </p>
          </section>
        ))}
        <ChainMark check={check} isWhole />
      </div>
    </div>
  )
}

function Line({ decision, isOpen }: { decision: Decision; isOpen: boolean }) {
  const { code } = useTeam()
  const today = useToday()
  const { decisions } = useRegister()
  const { id, number, at, body } = decision
  const say = texts.decisions
  const status = statusOf(decision, today)
  const successor = decisions.find((other) => other.id === decision.followedById)
  const word = successor
    ? say.succeededBy(successor.number.slice(-3))
    : isToEvaluate(decision, today)
      ? say.evaluate(dateLabel(body.evaluationOn, today))
      : say.statuses[status]
  return (
    <Link
      href={`/team/${code}/besluiten?besluit=${id}`}
      className={css.line ?? ''}
      data-line={number}
      {...(isOpen ? { 'aria-current': 'true' as const } : {})}
    >
      <Icon icon={Lock} />
      <span>
        <strong>{body.title}</strong>
        <span className={css.lineFacts}>
          <span>
            {say.decidedOn(dateLabel(dayOf(at), today))} · {number.slice(-3)}
          </span>
          <span className={css.status} data-status={status}>
            {word}
          </span>
        </span>
      </span>
    </Link>
  )
}

function byMonth(list: readonly Decision[]): [string, Decision[]][] {
  const months = new Map<string, Decision[]>()
  for (const decision of list) {
    const day = dayOf(decision.at)
    const month = `${longDateLabel(day).replace(/^\d+\s/, '')} ${day.slice(0, 4)}`
    const known = months.get(month)
    if (known) known.push(decision)
    else months.set(month, [decision])
  }
  return [...months]
}

/** `2025-26` for `2526`. */
function yearLabel(year: string): string {
  return `20${year.slice(0, 2)}-${year.slice(2)}`
}
