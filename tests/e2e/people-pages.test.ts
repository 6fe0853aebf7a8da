import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import {
  DEMO_PASSWORD,
  eventually,
  expectAccessible,
  expectAccessibleEverywhere,
  handOver,
  NAMED_HOST,
  newScreen,
  SCREENS,
} from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'

const { device, entry, network, people, ui } = texts
const OVER = '[role="dialog"]'

const PEOPLE = '/team/KIE/mensen'

let demo: Demo
/** One computer for all who come by; what it has of the app it need not load again. */
let page: Page
beforeAll(async () => {
  demo = await startDemo()
  page = await (await newScreen(demo.browser)).newPage()
})
afterEach(() => page.setViewportSize(SCREENS.laptop))
afterAll(() => demo?.close())

/** Opens a page of somebody and waits for its heading. */
async function show(name: string, path: string, heading: string): Promise<void> {
  await handOver(page, demo.server.url, name, path)
  await page.getByRole('heading', { name: heading }).first().waitFor()
}

async function chooseFor(name: string, verb: string): Promise<void> {
  await page.getByRole('button', { name: people.personMenu(name) }).click()
  await page.getByRole('menuitem', { name: verb }).click()
}

describe('the people of a team', () => {
  test('are a plain list for who does not lead the team', async () => {
    await show('Elske', PEOPLE, people.title('De Kievit'))
    await page.getByText(people.readersNote).waitFor()
    expect(await page.getByRole('button', { name: people.invite, exact: true }).count()).toBe(0)
    expect(await page.getByText('@deterp.example').count()).toBe(0)
  })

  test('[K6] have no addresses on a screen that the whole room sees', async () => {
    await page.setViewportSize(SCREENS.digibord)
    await show('Anna', PEOPLE, people.title('De Kievit'))
    await page.locator('html[data-screen="digibord"]').waitFor()
    await page.getByRole('button', { name: people.personMenu('Carla') }).waitFor()
    expect(await page.getByText('carla@deterp.example').isVisible()).toBe(false)
  })

  test('get a link for a new password from their coordinator', async () => {
    await show('Anna', PEOPLE, people.title('De Kievit'))
    await page.getByRole('button', { name: people.personMenu('Douwe') }).waitFor()
    await expectAccessibleEverywhere(page, 'the people of a team')
    await chooseFor('Douwe', people.resetLink)
    const sheet = page.getByRole('dialog')
    await expectAccessibleEverywhere(page, 'a link for a new password', OVER)
    await sheet.getByRole('button', { name: people.resetMake }).click()
    const link = await sheet.getByLabel(ui.link).inputValue()

    await page.context().clearCookies()
    await page.goto(link)
    await page.getByRole('heading', { name: entry.reset.title('Douwe') }).waitFor()
    await expectAccessibleEverywhere(page, 'a new password')
    await page.getByLabel(entry.newPassword, { exact: true }).fill('nieuwe losse woorden')
    await page.getByRole('button', { name: entry.reset.submit }).click()
    await page.getByText(entry.reset.done).waitFor()
    await page.getByLabel(entry.email).fill('douwe@deterp.example')
    await page.getByLabel(entry.password, { exact: true }).fill('nieuwe losse woorden')
    await page.getByRole('button', { name: entry.signIn.submit }).click()
    await page.waitForURL('**/verbeterbord')
  })

  test('change their days, which everybody sees', async () => {
    await show('Anna', PEOPLE, people.title('De Kievit'))
    await chooseFor('Femke', people.changeMember)
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await expectAccessibleEverywhere(page, 'changing roles and days', OVER)
    await page.getByRole('button', { name: 'di', exact: true }).click()
    await page.getByRole('button', { name: ui.save }).click()
    await page.getByText(people.changed('Femke')).waitFor()
    await page
      .getByText(/di\st\/m\svr/)
      .first()
      .waitFor()
  })

  test('leave with their open work handed over, and cannot sign in any more', async () => {
    await show('Ineke', PEOPLE, people.title('De Kievit'))
    await chooseFor('Carla', people.leave)
    const sheet = page.getByRole('dialog', { name: people.leaveTitle('Carla') })
    const chooser = sheet.getByRole('button', { name: people.leaveChoose })
    await chooser.first().waitFor()
    while ((await chooser.count()) > 0) {
      await chooser.first().click()
      await page.getByRole('option').first().click()
    }
    await sheet.getByRole('button', { name: people.leaveSubmit }).click()
    await page.getByText(people.left('Carla')).waitFor()
    await eventually(async () =>
      expect(await page.getByRole('button', { name: people.personMenu('Carla') }).count()).toBe(0),
    )
    const answer = await page.context().request.post(`${demo.server.url}/api/sign-in`, {
      headers: { origin: demo.server.url },
      data: { email: 'carla@deterp.example', password: DEMO_PASSWORD, ownDevice: false },
    })
    expect(answer.status()).toBe(401)
  })
})

describe('the network', () => {
  test('gets a school, its team and a group', async () => {
    await show('Ineke', '/beheer', network.title)
    const sheet = page.getByRole('dialog')
    await page.getByRole('button', { name: network.addSchool, exact: true }).waitFor()
    await expectAccessibleEverywhere(page, 'the network')
    expect(await page.getByText(device.plainHttp.text).count()).toBe(0)
    await page.getByRole('button', { name: network.addSchool, exact: true }).click()
    await expectAccessibleEverywhere(page, 'a new school', OVER)
    await sheet.getByLabel(network.schoolName).fill('De Fûgel')
    await sheet.getByRole('button', { name: ui.save }).click()
    await page.getByRole('button', { name: network.schoolMenu('De Fûgel') }).click()
    await page.getByRole('menuitem', { name: network.addTeam }).click()
    await sheet.getByLabel(network.teamName).fill('De Fûgel')
    expect(await sheet.getByLabel(network.teamCode).inputValue()).toBe('FUG')
    await sheet.getByRole('button', { name: network.add }).click()
    await page.getByText('FUG', { exact: true }).waitFor()
    await page.getByRole('button', { name: network.addGroup, exact: true }).click()
    await sheet.getByLabel(network.teamName).fill('Expertgroep taal')
    await sheet.getByRole('button', { name: network.add }).click()
    await page.getByText('TAA', { exact: true }).waitFor()
  })

  test('lets a school change its own holidays', async () => {
    await show('Anna', PEOPLE, people.title('De Kievit'))
    await page.getByRole('button', { name: network.teamMenu('De Kievit') }).click()
    await page.getByRole('menuitem', { name: network.holidays }).click()
    const sheet = page.getByRole('dialog', { name: network.holidaysOf('De Kievit') })
    await sheet.getByText('Rijksoverheid').waitFor()
    await sheet.getByRole('button', { name: network.addHoliday }).click()
    await sheet.getByLabel(network.holidayName).last().fill('Sinterklaasmiddag')
    await sheet.getByRole('button', { name: ui.save }).click()
    await page.getByText(network.holidaysSaved('De Kievit')).waitFor()
  })

  test('over plain http tells the beheerder, and nobody else, what that withholds', async () => {
    const url = demo.server.url.replace('127.0.0.1', NAMED_HOST)
    await page.goto(`${url}/inloggen?terug=/beheer`)
    expect(await page.getByText(device.plainHttp.text).count()).toBe(0)
    await page.getByLabel(entry.email).fill('ineke@deterp.example')
    await page.getByLabel(entry.password, { exact: true }).fill(DEMO_PASSWORD)
    await page.getByRole('button', { name: entry.signIn.submit }).click()
    const notice = page.getByRole('region', { name: device.plainHttp.title })
    await notice.getByText(device.plainHttp.text).waitFor()
    expect(await notice.count()).toBe(1)
    await expectAccessible(page, 'the network over plain http')
    await page.goto(`${url}/team/KIE/scrumbord`)
    await page.locator('[data-save="saved"], [data-save="read-only"]').first().waitFor()
    expect(await page.getByText(device.plainHttp.text).count()).toBe(0)
  })

  test('is only for the beheerder', async () => {
    await show('Anna', '/beheer', network.title)
    await page.getByText(network.notAllowed).waitFor()
  })
})
