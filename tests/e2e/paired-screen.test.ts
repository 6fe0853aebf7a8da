import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { chromiumArguments, findChromium } from '#scripts/chromium.mjs'
import { makeDemo } from '#server/demo/make.ts'
import { API_ERRORS } from '#shared/protocol/errors.ts'
import type { HeldSessionLine } from '#shared/protocol/sessions.ts'
import { addCard, quickAdd, untilSaved } from '#tests/support/board-page.ts'
import {
  DEMO_PASSWORD,
  demoPage,
  eventually,
  expectAccessible,
  newScreen,
  SCREENS,
} from '#tests/support/browser.ts'
import { personalOnDevice } from '#tests/support/kept-on-device.ts'
import { shownCode } from '#tests/support/pair-screen.ts'
import { sharesAtRest, tooSmallAtRest } from '#tests/support/rest-text.ts'
import { freePort, temporaryFolder } from '#tests/support/running-server.ts'
import { startServer, type TestServer, testConfig } from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { leaveBrowser, sharedBrowser } from '#tests/support/shared-browser.ts'

const { screens: say, entry, shell } = texts
const BOARD = '/team/KIE/verbeterbord'

const folder = temporaryFolder()
const profile = temporaryFolder()
/** A Monday morning at school. */
const clock = setClock('2026-01-19T09:00:00.000Z')
let port: number
let server: TestServer
let browser: Awaited<ReturnType<typeof sharedBrowser>>
/** A browser that keeps what it has when it is closed, as a panel on the wall does. */
let panel: BrowserContext
let wall: Page
let phone: Page
/** Everything the server ever sent to the wall. */
const received: string[] = []

beforeAll(async () => {
  port = await freePort()
  await makeDemo(testConfig({ dataFolder: folder.path }), { now: clock.now(), reset: false })
  ;[browser] = await Promise.all([sharedBrowser(), start()])
  await turnOn()
  phone = await (await newScreen(browser, { screen: 'phone' })).newPage()
})
afterAll(async () => {
  await panel?.close()
  await leaveBrowser(browser)
  await server?.close()
  folder.remove()
  profile.remove()
})

async function start(): Promise<void> {
  server = await startServer({ clock, settings: { dataFolder: folder.path, port } })
}

async function turnOn(): Promise<void> {
  panel = await chromium.launchPersistentContext(profile.path, {
    executablePath: findChromium() ?? '',
    args: chromiumArguments,
    viewport: SCREENS.digibord,
    hasTouch: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  panel.setDefaultTimeout(15_000)
  wall = await panel.newPage()
  wall.on('response', (response) => {
    if (!response.url().includes('/api/')) return
    void response
      .text()
      .then((text) => received.push(text))
      .catch(() => {})
  })
  wall.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => received.push(String(payload)))
  })
}

const board = () => wall.locator('[data-save="saved"]').first().waitFor()
const teamId = () => {
  const team = server.app.parts.stores.teams.all().find(({ code }) => code === 'KIE')
  return team?.id ?? ''
}
/** The code beside the field that is typed in here leads a phone to the very same one. */
const opensOnPhone = async (label: string, beside: Page | Locator = wall) => {
  await beside.getByRole('button', { name: texts.session.typeThere }).tap()
  const address = await wall.locator('[data-address]').getAttribute('data-address')
  await phone.goto(`${server.url}${address}`)
  const field = phone.getByLabel(label)
  await eventually(async () =>
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true),
  )
  await wall.keyboard.press('Escape')
}
/** As far down as a soft keyboard leaves the page to be seen. */
const keyboardAt = (page: Page, height: number) =>
  page.evaluate((value) => {
    if (!visualViewport) throw new Error('this browser cannot tell')
    Object.defineProperty(visualViewport, 'height', { configurable: true, value })
    visualViewport.dispatchEvent(new Event('resize'))
  }, height)
/** Until a finger meets it: on a touch screen React Aria shows nothing of what it opens for two frames. */
const touchable = (look: 'lit' | 'dim') =>
  eventually(async () => {
    const under = await wall.evaluate(() =>
      document.elementFromPoint(900, 500)?.closest('[data-rest]')?.getAttribute('data-rest'),
    )
    expect(under).toBe(look)
  })
/** What watches for idle hands comes a moment after the page. */
const tenMinutesAlone = () =>
  eventually(async () => {
    await wall.clock.fastForward('10:10')
    expect(await wall.locator('[data-rest="lit"]').isVisible()).toBe(true)
  })
const codeShown = () => wall.locator('[data-pairing-code]').waitFor()

describe('a screen on the wall', () => {
  test('[C20] shows a code; who has a phone but no sign-in there signs in first', async () => {
    await wall.goto(`${server.url}/inloggen`)
    await wall.getByRole('link', { name: entry.signIn.isScreen }).tap()
    await codeShown()
    await expectAccessible(wall, 'a code on the wall')
    const { code } = await shownCode(wall)
    await phone.goto(`${server.url}/koppelen#${code}`)
    await phone.getByLabel(entry.email).fill('anna@deterp.example')
    await phone.getByLabel(entry.password, { exact: true }).fill(DEMO_PASSWORD)
    await phone.getByRole('button', { name: entry.signIn.submit }).tap()
    expect(await phone.getByLabel(say.confirm.code, { exact: true }).inputValue()).toBe(code)
  })

  test('[SCREEN1] [K7] is paired by who also types the two digits on it', async () => {
    const { check } = await shownCode(wall)
    const field = phone.getByLabel(say.confirm.check, { exact: true })
    await field.fill(check === '00' ? '01' : '00')
    await phone.getByRole('button', { name: say.confirm.submit }).tap()
    await phone.getByText(API_ERRORS['screen/code-wrong'].message).waitFor()
    await expectAccessible(phone, 'a wrong code')
    await field.fill(check)
    await phone.getByRole('button', { name: say.confirm.submit }).tap()
    await phone.getByRole('status').filter({ hasText: 'De Kievit' }).waitFor()
    await board()
    expect(new URL(wall.url()).pathname).toBe(BOARD)
  })

  test('[PERM9] [K6] leads nowhere but to its own board, and is told no address', async () => {
    const away = ['/account', '/beheer', '/mijn-acties', '/koppelen', '/team/KIE/mensen']
    for (const path of [...away, '/team/SKU/verbeterbord']) {
      await wall.evaluate((there) => history.pushState(null, '', there), path)
      await eventually(() => expect(new URL(wall.url()).pathname).toBe(BOARD))
    }
    await board()
    await wall.getByRole('button', { name: shell.tabs.more, exact: true }).tap()
    await wall.getByRole('menuitem', { name: say.look.larger }).waitFor()
    for (const name of [shell.account, shell.signOut, shell.network, 'It Skûtsje']) {
      expect(await wall.getByRole('menuitem', { name }).count()).toBe(0)
    }
    await wall.keyboard.press('Escape')
    expect(received.length).toBeGreaterThan(10)
    expect(received.filter((text) => text.includes('@deterp.example'))).toEqual([])
  })

  test('[SCREEN2] [C20] is back on its board after the server and the panel were off', async () => {
    await Promise.all([panel.close(), server.close()])
    await start()
    await turnOn()
    await wall.clock.install()
    await wall.goto(server.url)
    await board()
    expect(new URL(wall.url()).pathname).toBe(BOARD)
  })

  test('[SCREEN3] [C14] says bordscherm, or who tapped their face', async () => {
    const authorOf = async (title: string) => {
      await addCard(wall, 'scrum/todo', title)
      await untilSaved(wall)
      const { cards } = await server.app.parts.sync.board(teamId())
      const card = [...cards.values()].find((one) => one.title === title)
      return server.app.parts.stores.people.get(card?.createdBy ?? '')?.name
    }
    await wall
      .getByRole('button', { name: shell.tabs.scrum, exact: true })
      .or(wall.getByRole('link', { name: shell.tabs.scrum, exact: true }))
      .first()
      .tap()
    expect(await authorOf('Beamer laten nakijken')).toBe(say.confirm.usualName)
    await wall.keyboard.press('Escape')
    await wall.getByRole('button', { name: say.acting.ask }).tap()
    await expectAccessible(wall, 'who does this', '[role="dialog"]')
    await wall.getByRole('dialog').getByRole('button', { name: 'Carla' }).tap()
    await wall.getByRole('button', { name: say.acting.now('Carla') }).waitFor()
    expect(await authorOf('Krijt halen')).toBe('Carla')
    await wall.clock.fastForward('02:10')
    await wall.getByRole('button', { name: say.acting.ask }).waitFor()
  })

  test('[SCREEN6] lifts what is typed above a soft keyboard', async () => {
    const field = await quickAdd(wall, 'scrum/todo')
    await field.focus()
    const bottom = async () => {
      const box = await field.boundingBox()
      return Math.round((box?.y ?? 0) + (box?.height ?? 0))
    }
    const before = await bottom()
    expect(before).toBeGreaterThan(300)
    await keyboardAt(wall, 300)
    await eventually(async () => expect(await bottom()).toBeLessThan(300))
    await keyboardAt(wall, SCREENS.digibord.height)
    await eventually(async () => expect(await bottom()).toBe(before))
    // Who rather types on a phone scans the code beside it, and finds the very field.
    await opensOnPhone(texts.board.add.field(texts.board.columnName('scrum/todo')))
    await field.press('Escape')
    await wall.getByRole('link', { name: shell.tabs.improvement, exact: true }).tap()
    await wall.getByLabel(texts.improvement.ambition).tap()
    await opensOnPhone(texts.improvement.ambition)
  })

  test('[PERM9] decides nothing, and leads a phone to the place where that is done', async () => {
    await wall.getByRole('button', { name: texts.decisions.direct.open }).tap()
    const elsewhere = wall.getByRole('dialog', { name: say.decideElsewhere.title })
    const address = await elsewhere.locator('[data-address]').getAttribute('data-address')
    await elsewhere.getByRole('button', { name: texts.ui.close }).tap()
    await elsewhere.waitFor({ state: 'detached' })
    // What is scanned is the very field, under one's own name.
    await phone.goto(`${server.url}${address}`)
    await phone.getByRole('textbox', { name: texts.decisions.direct.sentence }).waitFor()
  })

  test('[C13] looks up nothing that a phone cannot look up as well', async () => {
    await wall.goto(`${server.url}/team/KIE/besluiten`)
    const bar = wall.locator('header')
    await opensOnPhone(texts.decisions.filters.search, bar)
    // Who writes under a decision does so in their own name.
    const { kinds } = texts.decisions.adding
    expect(await wall.getByRole('button', { name: kinds.experience }).count()).toBe(0)
    await wall.locator('article').getByRole('button', { name: texts.session.typeThere }).tap()
    const address = await wall.locator('[data-address]').getAttribute('data-address')
    await phone.goto(`${server.url}${address}`)
    await phone.getByRole('button', { name: kinds.experience }).waitFor()
    await wall.goto(`${server.url}/team/KIE/opgeruimd`)
    await opensOnPhone(texts.shelf.search.archive)
    await wall.goto(`${server.url}${BOARD}`)
    await board()
  })

  test('[SCREEN5] [C16] rests when nobody touches it; one tap anywhere gives the board back', async () => {
    const rest = wall.getByRole('dialog', { name: say.rest.label('De Kievit') })
    await tenMinutesAlone()
    await rest.getByText('80% van groep 3-4 leest 2 minuten stil door').waitFor()
    await expectAccessible(wall, 'the wall at rest')
    const sizes = []
    for (const width of [1280, 1920, 3840]) {
      await wall.setViewportSize({ width, height: (width * 9) / 16 })
      expect(await tooSmallAtRest(wall)).toEqual([])
      sizes.push(await sharesAtRest(wall))
    }
    expect(sizes[1]).toEqual(sizes[0])
    expect(sizes[2]).toEqual(sizes[0])
    await wall.setViewportSize(SCREENS.digibord)
    await touchable('lit')
    await wall.touchscreen.tap(200, 150)
    await rest.waitFor({ state: 'detached' })
    expect(new URL(wall.url()).pathname).toBe(BOARD)
  })

  test('[SCREEN5] rests at what a session brought too, and wakes at the board', async () => {
    const sessions = `${server.url}/api/teams/${teamId()}/sessions`
    const [held] = (await (await wall.request.get(sessions)).json()) as HeldSessionLine[]
    if (!held) throw new Error('no session was held')
    await wall.goto(`${server.url}/team/KIE/sessies/${held.id}`)
    await wall.getByRole('heading', { name: texts.session.outcome.title(held.mode) }).waitFor()
    const resting = wall.getByRole('dialog', { name: say.rest.label('De Kievit') })
    await tenMinutesAlone()
    await touchable('lit')
    await wall.touchscreen.tap(900, 500)
    await resting.waitFor({ state: 'detached' })
    await board()
    expect(new URL(wall.url()).pathname).toBe(BOARD)
  })

  test('[SCREEN4] [C16] [K6] shows only a dim clock after hours, and when somebody hides the board', async () => {
    await wall.getByRole('button', { name: say.look.hideLabel }).tap()
    const dim = wall.locator('[data-rest="dim"]')
    await dim.waitFor()
    await touchable('dim')
    await wall.touchscreen.tap(900, 500)
    await dim.waitFor({ state: 'detached' })
    clock.pass(10 * 60)
    await wall.clock.fastForward('10:00:00')
    await dim.waitFor()
    expect(await dim.locator('p').allTextContents()).toEqual([
      expect.stringMatching(/^\d\d:\d\d$/),
      'De Kievit',
    ])
    await expectAccessible(wall, 'the wall in the evening')
    await touchable('dim')
    await wall.touchscreen.tap(900, 500)
    await dim.waitFor({ state: 'detached' })
  })

  test('[SCREEN2] [K7] goes back to a code when it is unpaired, and keeps nothing', async () => {
    expect(await personalOnDevice(wall)).not.toEqual([])
    const anna = await demoPage(browser, server.url, 'Anna')
    await anna.goto(`${server.url}/team/KIE/mensen`)
    await anna.getByRole('button', { name: say.list.unpairLabel(say.confirm.usualName) }).click()
    await expectAccessible(anna, 'unpairing', '[role="dialog"]')
    await anna.getByRole('dialog').getByRole('button', { name: say.list.unpair }).click()
    await codeShown()
    await eventually(async () => expect(await personalOnDevice(wall)).toEqual([]))
    expect((await panel.cookies()).map(({ name }) => name)).toEqual([])
  })
})
