import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { addDecisionEvent } from '#server/commands/add-decision-event.ts'
import { personIdOf } from '#server/demo/tell.ts'
import { newId } from '#server/ids.ts'
import { shortHash } from '#shared/rules/decision-chain.ts'
import { openBoard } from '#tests/support/browser.ts'
import { aDirectRequest, sealed } from '#tests/support/decisions.ts'
import { type NetworkOnADay, networkOnADay } from '#tests/support/network-on-a-day.ts'

const { decisions: say } = texts
const REGISTER = '/team/KIE/besluiten'
const READING = '=Stil lezen begint elke dag om half negen.'
const PHONES = 'De telefoons liggen in de la.'
const HALL = 'We openen de week samen in de hal.'

let school: NetworkOnADay
let carla: Page
let wall: Page

beforeAll(async () => {
  school = await networkOnADay('2026-01-19T14:00:00.000Z')
  const { app } = school.server
  const [anna, bouke] = [personIdOf('Anna'), personIdOf('Bouke')]
  const decide = (text: string, evaluationOn: string) =>
    sealed(app, school.teamId, anna, aDirectRequest(app, [anna, bouke], { text, evaluationOn }))
  await decide(PHONES, '2026-01-20')
  const { decisionId } = await decide(READING, '2026-04-10')
  const request = {
    requestKey: newId(),
    kind: 'erratum' as const,
    text: 'Half negen is kwart over acht.',
    link: '',
    about: null,
    outcome: null,
  }
  addDecisionEvent(app.parts, { actor: bouke, teamId: school.teamId, decisionId, request })
  await school.travel('2026-01-26T14:00:00.000Z', {})
  carla = await school.visit('Carla', REGISTER, { dark: true })
  wall = await school.visit('Anna', '/team/KIE/verbeterbord', { screen: 'digibord' })
})
afterAll(() => school?.close())

const lines = () => carla.locator('[data-line]')
const view = (name: string) => carla.getByRole('radio', { name: new RegExp(`^${name}`) })

describe('a direct decision', () => {
  test('[DEC7] takes three taps and one sentence, for who stand at the board with somebody else; without a network it says so and waits', async () => {
    // Carla looks at the same board, so two are there.
    await wall
      .getByText(texts.boardCore.presence(['Carla']))
      .first()
      .waitFor({ state: 'attached' })
    const stage = wall.getByRole('dialog', { name: say.direct.title })
    await wall.getByRole('button', { name: say.direct.open }).tap()
    await wall.keyboard.type(HALL)
    await stage.getByRole('button', { name: say.direct.read }).tap()
    await stage.getByText(say.cannotBeUndone).waitFor()
    const seal = stage.getByRole('button', { name: say.seal })
    await wall.context().setOffline(true)
    await stage.getByText(say.noConnection).waitFor()
    expect(await seal.isDisabled()).toBe(true)
    await wall.context().setOffline(false)
    await stage.getByText(say.cannotBeUndone).waitFor()
    await stage.getByText(HALL).waitFor()
    await seal.tap()
    await wall.getByRole('dialog', { name: say.sealedLabel('KIE-2526-003') }).waitFor()
    await lines().nth(2).waitFor()
  })
})

describe('the register', () => {
  test('finds a decision by its words, and by where it stands', async () => {
    const search = carla.getByRole('searchbox', { name: say.filters.search })
    await search.fill('kwart over acht')
    await expectLines(['KIE-2526-002'])
    await search.fill('')
    await expectLines(['KIE-2526-003', 'KIE-2526-002', 'KIE-2526-001'])
    await view(say.views.toEvaluate).click()
    await expectLines(['KIE-2526-001'])
    await view(say.views.valid).click()
  })

  test('goes along as Excel and CSV, with what is typed and nothing that is reckoned', async () => {
    const [xlsx, csv] = [await takeAlong(say.formats.xlsx), await takeAlong(say.formats.csv)]
    const rows = await readSheet(xlsx)
    expect(rows.map(([number]) => number)).toEqual([
      say.number,
      'KIE-2526-003',
      'KIE-2526-002',
      'KIE-2526-001',
    ])
    expect(rows[2]?.[3]).toBe(READING)
    expect(csv.toString('utf8')).toContain(`'${READING}`)
  })

  test('[G5] prints what the list shows, from a dark screen too, with the whole head of the chain', async () => {
    await carla.getByRole('searchbox').fill('telefoons')
    await carla.emulateMedia({ media: 'print' })
    const paper = carla.locator('main')
    await paper.getByText(PHONES).filter({ visible: true }).first().waitFor()
    await paper.getByText('‘telefoons’').waitFor()
    const head = school.server.app.parts.stores.decisions.head(school.teamId)
    await paper.getByText(head?.hash ?? '').waitFor()
    expect(await carla.getByRole('searchbox').isVisible()).toBe(false)
    expect(await paper.getByText(HALL).filter({ visible: true }).count()).toBe(0)
    await carla.emulateMedia({ media: 'screen' })
    await carla.getByRole('searchbox').fill('')
  })

  test('[DEC3] a server that shows another text than was sealed is found out by the browser', async () => {
    await carla.locator('[data-chain]').getByText(say.chain.holds).first().waitFor()
    const head = school.server.app.parts.stores.decisions.head(school.teamId)
    await carla
      .getByText(shortHash(head?.hash ?? ''))
      .first()
      .waitFor()
    await carla.route('**/decisions', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace('telefoons', 'tablets')
      await route.fulfill({ response: answer, body })
    })
    await carla.reload()
    await carla.locator('[data-chain][data-broken]').first().waitFor()
    await carla.getByText(say.chain.brokenAdvice(1)).first().waitFor()
    await carla.unroute('**/decisions')
  })

  test('[DEC3] a server that leaves out the last decisions is found out by what this device saw before', async () => {
    await openBoard(carla, school.server.url, REGISTER)
    await carla.locator('[data-chain]:not([data-broken])').first().waitFor()
    await carla.route('**/decisions', async (route) => {
      const answer = await route.fetch()
      const register = await answer.json()
      await route.fulfill({ json: { ...register, entries: register.entries.slice(0, 2) } })
    })
    await carla.reload()
    await carla.locator('[data-chain][data-broken]').first().waitFor()
    await carla.unroute('**/decisions')
  })
})

async function expectLines(numbers: readonly string[]): Promise<void> {
  await expect
    .poll(() => lines().evaluateAll((all) => all.map((line) => line.getAttribute('data-line'))))
    .toEqual(numbers)
}

async function takeAlong(format: string): Promise<Buffer> {
  await carla.getByRole('button', { name: say.takeAway }).click()
  const [download] = await Promise.all([
    carla.waitForEvent('download'),
    carla.getByRole('menuitem', { name: format }).click(),
  ])
  return readFileSync(await download.path())
}
