import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SessionsPage } from '#client/features/session/sessions-page.tsx'
import { YearPage } from '#client/features/year/year-page.tsx'
import { texts } from '#client/texts/texts.ts'
import type { SessionPlan } from '#shared/protocol/sessions.ts'
import type { YearPlan } from '#shared/protocol/year-plan.ts'
import { KIEVIT, showOnBoard } from '#tests/support/offline-board.tsx'

const say = texts.session
const PLANS = ['sessions', KIEVIT.id, 'plans']
const team = { mayManage: true }
const plan = (title: string): SessionPlan[] => [
  { mode: 'boardSession', offered: true, steps: [{ kind: 'talk', title, minutes: 15 }] },
]
const year: YearPlan = {
  schoolYear: '2526',
  firstOn: '2025-08-18',
  lastOn: '2026-07-03',
  years: ['2526'],
  toBegin: null,
  begun: null,
  holidays: [],
  rhythms: [],
  sessions: [
    {
      rhythmId: 'boardSession',
      mode: 'boardSession',
      shift: '',
      plannedOn: '2026-01-26',
      on: '2026-01-26',
      time: '15:15',
      status: 'planned',
      reason: '',
      heldId: null,
    },
  ],
  kept: { held: 0, planned: 1 },
}

const sheet = () => page.getByRole('dialog', { name: say.plans.edit('boardSession') })
const firstName = () => sheet().getByLabelText(`${say.plans.name} 1`)
/** Where the code leads that lies open. */
const address = () => document.querySelector('[data-address]')?.getAttribute('data-address')
const scan = () => page.getByRole('button', { name: say.typeThere })

test('[C13] the names of steps are typed on a phone, and what is kept there shows', async () => {
  const { queries } = await showOnBoard(<SessionsPage />, { cards: [], team, width: 1920 })
  queries.setQueryData(PLANS, plan('Rondje'))
  await page.getByRole('button', { name: say.plans.edit('boardSession') }).click()
  await expect.element(firstName()).toHaveValue('Rondje')
  await scan().click()
  expect(address()).toBe('/team/KIE/sessies?typ=boardSession')
  queries.setQueryData(PLANS, plan('Kring'))
  await expect.element(firstName()).toHaveValue('Kring')
  // What was changed here in the meantime is not taken out of anybody's hands.
  await userEvent.fill(firstName(), 'Vlot rondje')
  queries.setQueryData(PLANS, plan('Praten'))
  await expect.element(page.getByText(/Praten/)).toBeVisible()
  await expect.element(firstName()).toHaveValue('Vlot rondje')
})

test('[C13] the phone that scanned it finds the steps open', async () => {
  const path = '/team/KIE/sessies?typ=boardSession'
  const { queries } = await showOnBoard(<SessionsPage />, { cards: [], team, path, width: 390 })
  queries.setQueryData(PLANS, plan('Rondje'))
  await expect.element(firstName()).toHaveValue('Rondje')
  await sheet().getByRole('button', { name: texts.ui.close }).click()
  await expect.element(sheet()).not.toBeInTheDocument()
})

test('[C13] why a session moved is typed on a phone, and so are the names of ploegen', async () => {
  const open = texts.session.modes.boardSession
  const path = '/team/KIE/jaarplanning?typ=boardSession.2026-01-26'
  const { queries } = await showOnBoard(<YearPage />, { cards: [], team, path, width: 1920 })
  queries.setQueryData(['plan', KIEVIT.id, 'nu'], year)
  const session = page.getByRole('dialog', { name: open })
  await expect.element(session.getByLabelText(texts.year.session.reason)).toBeVisible()
  await scan().click()
  expect(address()).toBe(path)
  await page.getByRole('button', { name: texts.ui.close }).last().click()
  await session.getByRole('button', { name: texts.ui.close }).click()
  await page.getByRole('button', { name: texts.year.rhythm }).click()
  await scan().click()
  expect(address()).toBe('/team/KIE/jaarplanning?typ=ritme')
})

test('[C13] what was typed about a session stays when a colleague moves it, and the rest follows', async () => {
  const path = '/team/KIE/jaarplanning?typ=boardSession.2026-01-26'
  const { queries } = await showOnBoard(<YearPage />, { cards: [], team, path, width: 1920 })
  const key = ['plan', KIEVIT.id, 'nu']
  queries.setQueryData(key, year)
  const say = texts.year.session
  const reason = page.getByLabelText(say.reason)
  await userEvent.fill(reason, 'Juf ziek')
  const [session] = year.sessions
  if (!session) throw new Error('nothing is planned')
  queries.setQueryData(key, { ...year, sessions: [{ ...session, on: '2026-01-27' }] })
  await expect.element(page.getByLabelText(say.on)).toHaveValue('2026-01-27')
  await expect.element(reason).toHaveValue('Juf ziek')
})
