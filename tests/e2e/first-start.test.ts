import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { API_ERRORS } from '#shared/protocol/errors.ts'
import { eventually, expectAccessibleEverywhere, goOn, newScreen } from '#tests/support/browser.ts'
import {
  freePort,
  type RunningServer,
  runServer,
  temporaryFolder,
} from '#tests/support/running-server.ts'
import { leaveBrowser, sharedBrowser } from '#tests/support/shared-browser.ts'

const ANNA = { email: 'anna@dekievit.example', password: 'drie losse woorden' }
const CARLA = { email: 'carla@dekievit.example', password: 'vier andere losse woorden' }
const { entry, people, shell, account } = texts

const folder = temporaryFolder()
let server: RunningServer
let browser: Browser
let annasPage: Page
let carlasPage: Page
/** A browser that nobody uses every day. */
let elsewhere: Page
let invitation = ''

beforeAll(async () => {
  const port = await freePort()
  ;[server, browser] = await Promise.all([
    runServer({ dataFolder: folder.path, port }),
    sharedBrowser(),
  ])
  ;[annasPage, carlasPage, elsewhere] = [await newPage(), await newPage(), await newPage()]
})

afterAll(async () => {
  await leaveBrowser(browser)
  await server?.stop()
  folder.remove()
})

async function newPage(): Promise<Page> {
  return (await newScreen(browser)).newPage()
}

function setupLink(): string {
  return /http\S+\/inrichten#\S+/.exec(server.output())?.[0] ?? ''
}

async function signIn(page: Page, person: { email: string; password: string }): Promise<void> {
  await page.getByLabel(entry.email).fill(person.email)
  await page.getByLabel(entry.password, { exact: true }).fill(person.password)
  await page.getByRole('button', { name: entry.signIn.submit }).click()
}

async function chooseInMyMenu(page: Page, name: string, item: string): Promise<void> {
  await page.getByRole('button', { name: shell.myMenu(name) }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

describe('an empty server', () => {
  test('says where the data is and prints a link to set it up', () => {
    expect(server.output()).toContain(folder.path)
    expect(setupLink()).not.toBe('')
  })

  test('says on the sign-in page that nobody set it up yet', async () => {
    await annasPage.goto(`${server.url}/`)
    await annasPage.getByText(entry.signIn.notSetUp).waitFor()
    await expectAccessibleEverywhere(annasPage, 'signing in')
  })

  test('becomes a network with a school, a team and a person, and shows the board at once', async () => {
    await annasPage.goto(setupLink())
    await annasPage.getByLabel(entry.setup.networkName).fill('Onderwijsteam De Terp')
    await annasPage.getByLabel(entry.setup.schoolName).fill('De Kievit')
    await annasPage.getByLabel(entry.setup.personName).fill('Anna')
    await annasPage.getByLabel(entry.email).fill(ANNA.email)
    await annasPage.getByLabel(entry.password, { exact: true }).fill('kort')
    await annasPage.getByRole('button', { name: entry.setup.submit }).click()
    await annasPage.getByText(texts.fields.password).waitFor()
    await expectAccessibleEverywhere(annasPage, 'setting up, with something still to mend')
    await annasPage.getByLabel(entry.password, { exact: true }).fill(ANNA.password)
    await annasPage.getByRole('button', { name: entry.setup.submit }).click()
    await annasPage.waitForURL('**/team/KIE/verbeterbord')
    await annasPage.locator('[data-save="saved"]').first().waitFor()
  })

  test('says in every empty part of both boards what belongs there', async () => {
    const { empty } = texts.board
    const pages = {
      verbeterbord: [
        empty['improvement/successes'],
        empty['improvement/goals'],
        empty['improvement/todo'],
        texts.improvement.session,
        empty['improvement/ideas'],
        empty['improvement/parked'],
        texts.improvement.checkIn,
        texts.improvement.decisionsEmpty,
        texts.improvement.proposalsEmpty,
      ],
      scrumbord: [
        empty['scrum/backlog'],
        empty['scrum/todo'],
        empty['scrum/doing'],
        empty['scrum/done'],
      ],
    }
    for (const [page, sentences] of Object.entries(pages)) {
      await goOn(annasPage, `/team/KIE/${page}`)
      for (const sentence of sentences) {
        await annasPage
          .getByText(sentence ?? '', { exact: true })
          .first()
          .waitFor()
      }
    }
  })

  test('closes the set-up link for good', async () => {
    await elsewhere.goto(setupLink())
    await elsewhere.getByRole('heading', { name: entry.setup.closedTitle }).waitFor()
    const token = setupLink().split('#')[1] ?? ''
    const answer = await elsewhere.context().request.post(`${server.url}/api/setup`, {
      headers: { origin: server.url },
      data: {
        token,
        networkName: 'Een ander',
        schoolName: 'Een ander',
        region: 'north',
        teamName: 'Een ander',
        teamCode: 'AND',
        personName: 'Een ander',
        email: 'ander@example.org',
        password: 'een ander wachtwoord',
        ownDevice: false,
      },
    })
    expect(answer.status()).toBe(410)
  })
})

describe('an invitation', () => {
  test('is made by the coordinator, who gets a link to hand over', async () => {
    await chooseInMyMenu(annasPage, 'Anna', shell.peopleOf('De Kievit'))
    await annasPage.getByRole('button', { name: people.invite, exact: true }).click()
    const sheet = annasPage.getByRole('dialog')
    await sheet.getByLabel(people.name).fill('Carla')
    await sheet.getByLabel(people.email).fill(CARLA.email)
    await sheet.getByRole('button', { name: people.inviteSubmit }).click()
    invitation = await sheet.getByLabel(texts.ui.link).inputValue()
    expect(invitation).toContain('/uitnodiging#')
    await sheet.getByRole('button', { name: texts.ui.close }).click()
    await annasPage.getByText(CARLA.email).waitFor()
  })

  test('lets the invited person choose a password in her own browser and lands on the board', async () => {
    await carlasPage.goto(invitation)
    await carlasPage.getByRole('heading', { name: entry.invitation.title('De Kievit') }).waitFor()
    await carlasPage.getByText(entry.invitation.intro(people.roles.teacher)).waitFor()
    expect(await carlasPage.getByLabel(entry.email).inputValue()).toBe(CARLA.email)
    await expectAccessibleEverywhere(carlasPage, 'an invitation')
    await carlasPage
      .getByLabel(entry.invitation.choosePassword, { exact: true })
      .fill(CARLA.password)
    await carlasPage.getByRole('button', { name: entry.invitation.submit }).click()
    await carlasPage.waitForURL('**/team/KIE/verbeterbord')
    await carlasPage.locator('[data-save="saved"]').first().waitFor()
  })

  test('works once: a used link says so', async () => {
    await elsewhere.goto(invitation)
    await elsewhere.getByRole('heading', { name: entry.invitation.invalidTitle }).waitFor()
    await elsewhere.getByText(API_ERRORS['invitation/invalid'].message).waitFor()
    await expectAccessibleEverywhere(elsewhere, 'a link that no longer works')
  })
})

describe('signing in and out', () => {
  test('signing out ends on the sign-in page, and the board asks to sign in', async () => {
    await chooseInMyMenu(carlasPage, 'Carla', shell.signOut)
    await carlasPage.waitForURL('**/inloggen')
    await carlasPage.goto(`${server.url}/team/KIE/scrumbord`)
    await carlasPage.getByRole('heading', { name: entry.signIn.title }).waitFor()
  })

  test('a wrong password says so and keeps what was typed', async () => {
    await signIn(carlasPage, { ...CARLA, password: 'niet dit wachtwoord' })
    await carlasPage.getByText(API_ERRORS['sign-in/wrong'].message).waitFor()
    await expectAccessibleEverywhere(carlasPage, 'a wrong password')
    expect(await carlasPage.getByLabel(entry.email).inputValue()).toBe(CARLA.email)
  })

  test('the right password brings her to the page she asked for', async () => {
    await signIn(carlasPage, CARLA)
    await carlasPage.waitForURL('**/team/KIE/scrumbord')
    await carlasPage.locator('[data-save="saved"]').first().waitFor()
  })

  test('[H8] my sign-ins can be ended from another browser, and the open board there notices', async () => {
    await elsewhere.goto(`${server.url}/inloggen`)
    await signIn(elsewhere, CARLA)
    await elsewhere.waitForURL('**/team/KIE/verbeterbord')
    await chooseInMyMenu(elsewhere, 'Carla', shell.account)
    await elsewhere.getByRole('main').getByText(account.thisDevice, { exact: true }).waitFor()
    await elsewhere.getByRole('button', { name: account.end }).first().click()
    const notice = carlasPage
      .getByRole('alert')
      .filter({ hasText: texts.boardCore.closed.signedOut.title })
    await notice.waitFor({ timeout: 5_000 })
    await eventually(async () =>
      expect(await elsewhere.getByRole('button', { name: account.end }).count()).toBe(0),
    )
    await notice.getByRole('link').click()
    await signIn(carlasPage, CARLA)
    await carlasPage.waitForURL('**/team/KIE/scrumbord')
    await carlasPage.locator('[data-save="saved"]').first().waitFor()
  })
})
