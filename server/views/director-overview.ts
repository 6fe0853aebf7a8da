import type { Parts } from '#server/parts.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { Overview, OverviewRow } from '#shared/protocol/director.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { type OverviewLine, readOverview, type Weeks } from './overview-rows.ts'

/** More schools than anybody reads at once go on the next page. */
const OVERVIEW_PAGE = 50

type Asked = {
  readonly search: string
  readonly show: 'all' | 'attention'
  readonly page: number
  readonly weeks: Weeks
}

/**
 * [DIR7] Every team of every school, sorted by the next talk and never by how it is doing. From the index, with a
 * constant number of queries; a page is read, except when asked for what wants attention, which all must tell.
 */
export function viewOverview(
  parts: Parts,
  reader: PersonId,
  { search, show, page, weeks }: Asked,
): Overview {
  const today = dayOf(parts.clock.now())
  const invitations = parts.stores.directorOverview
    .invitations(today)
    .filter(({ directorId }) => directorId === reader)
    .map(({ cardId, board, title, on, time, teamCode, teamName }) => ({
      ...{ cardId, board, title, on, time },
      ...{ teamCode, teamName },
    }))
  const wanted = search.trim().toLocaleLowerCase('nl')
  const lines = linesOf(parts)
    .filter(({ name, schoolName, code }) =>
      `${name} ${schoolName} ${code}`.toLocaleLowerCase('nl').includes(wanted),
    )
    .sort(byNextTalk)
  const onPage = <Item>(items: readonly Item[]) =>
    items.slice((page - 1) * OVERVIEW_PAGE, page * OVERVIEW_PAGE)
  const looked = show === 'all' ? onPage(lines) : lines
  const { asksAttention, rowOf } = readOverview(parts, looked, today, weeks)
  if (show === 'all') return answer(looked.map(rowOf), lines.length)
  const asking = lines.filter(asksAttention)
  return answer(onPage(asking).map(rowOf), asking.length)

  function answer(rows: readonly OverviewRow[], total: number): Overview {
    return { today, invitations, weeks, total, page, pageSize: OVERVIEW_PAGE, rows: [...rows] }
  }
}

/** One team as it stands in the overview; the same numbers [DIR9]. */
export function viewOverviewRow(parts: Parts, teamId: TeamId): OverviewRow | undefined {
  const line = linesOf(parts).find((one) => one.teamId === teamId)
  if (!line) return undefined
  return readOverview(parts, [line], dayOf(parts.clock.now()), 3).rowOf(line)
}

function linesOf({ stores }: Parts): OverviewLine[] {
  const next = new Map(stores.directorTalks.allNext().map((talk) => [talk.teamId, talk]))
  const last = new Map(stores.directorTalks.allLastHeld().map(({ teamId, on }) => [teamId, on]))
  return stores.directorOverview.teams().map((team) => {
    const talk = next.get(team.teamId)
    return {
      ...team,
      next: talk ? { talkId: talk.talkId, on: talk.on, time: talk.time } : null,
      lastTalkOn: last.get(team.teamId) ?? null,
    }
  })
}

/** First who is spoken first; without a planned talk last. */
function byNextTalk(one: OverviewLine, other: OverviewLine): number {
  return whenOf(one) < whenOf(other) ? -1 : whenOf(one) > whenOf(other) ? 1 : 0
}

function whenOf({ next }: OverviewLine): string {
  return next ? `${next.on} ${next.time ?? ''}` : '9999'
}
