import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { weekNumber } from '#client/features/year/week-number.ts'
import { YearPeriod } from '#client/features/year/year-period.tsx'
import { texts } from '#client/texts/texts.ts'
import { dayLabel } from '#client/ui/format.ts'
import type { PlannedSession } from '#shared/model/year-plan.ts'
import { showOnBoard } from '#tests/support/offline-board.tsx'

const TODAY = '2026-01-22'
const say = texts.year
const session = (on: string, fields: Partial<PlannedSession> = {}): PlannedSession => ({
  rhythmId: 'boardSession',
  mode: 'boardSession',
  shift: '',
  plannedOn: on,
  on,
  time: '15:15',
  status: 'planned',
  reason: '',
  heldId: null,
  ...fields,
})
const studyDay = { name: 'Studiedag rekenen', firstOn: '2026-02-02', lastOn: '2026-02-02' }

test('[PLAN2] a period shows each week with its sessions and how each of them stands', async () => {
  const sessions = [
    session('2026-01-05', { status: 'held', heldId: 'h'.repeat(16) }),
    session('2026-01-12', { status: 'cancelled', reason: 'griep' }),
    session('2026-01-19'),
    session('2026-01-27', { plannedOn: '2026-01-26', status: 'moved' }),
    session('2026-02-09'),
  ]
  const chosen: PlannedSession[] = []
  const plan = {
    schoolYear: '2526',
    firstOn: '2025-08-18',
    lastOn: '2026-07-03',
    years: ['2526'],
    toBegin: null,
    begun: null,
    holidays: [studyDay],
    rhythms: [],
    sessions,
    kept: { held: 1, planned: 2 },
  }
  const period = { firstOn: '2026-01-05', lastOn: '2026-02-20', before: null }
  await showOnBoard(
    <YearPeriod number={3} period={period} plan={plan} onSession={(one) => chosen.push(one)} />,
    { cards: [] },
  )
  const pill = (on: string, status: keyof typeof say.status) =>
    page.getByRole('button', {
      name: say.session.label(
        texts.session.modes.boardSession,
        dayLabel(on, TODAY),
        say.status[status],
      ),
      exact: true,
    })
  await expect.element(pill('2026-01-05', 'held')).toBeVisible()
  await expect.element(pill('2026-01-12', 'cancelled')).toBeVisible()
  await expect.element(pill('2026-01-19', 'open')).toBeVisible()
  await expect.element(pill('2026-01-27', 'moved')).toBeVisible()
  await expect.element(page.getByText(`ma ${studyDay.name}`)).toBeVisible()
  expect(page.getByRole('listitem').elements()).toHaveLength(7)
  await pill('2026-02-09', 'planned').click()
  expect(chosen.map(({ on }) => on)).toEqual(['2026-02-09'])
})

test('[YEAR2] week 1 is the week with the first Thursday of the year', () => {
  expect(['2025-12-29', '2026-01-05', '2026-12-28', '2027-01-04'].map(weekNumber)).toEqual([
    1, 2, 53, 1,
  ])
})
