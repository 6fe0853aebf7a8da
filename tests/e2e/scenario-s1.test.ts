import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import type { HeldSession } from '#shared/protocol/sessions.ts'
import { DEFAULT_STEPS } from '#shared/rules/session-steps.ts'
import { middleOf } from '#tests/support/board-page.ts'
import {
  DEMO_PASSWORD,
  demoPage,
  eventually,
  expectAccessible,
  newScreen,
  SCREENS,
  signInAs,
} from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { fingersOn } from '#tests/support/fingers.ts'
import { pairedWall } from '#tests/support/pair-screen.ts'
import { cutOnWall } from '#tests/support/whole-on-wall.ts'

const { session: say } = texts
const SESSION = '/team/KIE/sessie'
const SUCCESS = 'Samen op tijd begonnen'
const DRAFT = 'Leeskussens bestellen'
const POINT = 'Fietsen voor de deur'
const LATE_POINT = 'Sleutel van de gymzaal'
const HALF_SUCCESS = 'Alle ouders kwamen'
const PRODUCT = 'Leskaart stil lezen'
const TRY_IT = 'Leskaart uitproberen'
const GOAL = '80% van groep 3-4 leest 2 minuten stil door'

let demo: Demo
/** The screen in the staff room. */
let wall: Page
let bouke: Page
let carla: Page
let elske: Page
/** Taps at the wall from rest to a closed session. */
let taps = 0

beforeAll(async () => {
  demo = await startDemo()
  await shortenActions()
  const { browser, server } = demo
  const [screen, anna] = await Promise.all([
    newScreen(browser, { screen: 'digibord' }),
    demoPage(browser, server.url, 'Anna'),
  ])
  wall = await pairedWall(screen, anna.context(), { url: server.url, team: 'KIE' })
  await anna.context().close()
})
afterAll(() => demo?.close())

/** At the wall, where a hand of every height comes: never in the top fifth [C7]. */
async function tap(target: ReturnType<Page['getByRole']>): Promise<void> {
  const { y } = await middleOf(target)
  expect(y).toBeGreaterThan(SCREENS.digibord.height / 5)
  await target.tap()
  taps += 1
}
const next = () => tap(wall.getByRole('button', { name: /^Verder/ }))
const stepIs = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor({ state: 'attached' })
const joins = (name: string) =>
  demoPage(demo.browser, demo.server.url, name, { screen: 'phone' }).then(async (page) => {
    await page.goto(`${demo.server.url}${SESSION}`)
    return page
  })
const seconds = async (page: Page) => {
  const words = (await page.getByTestId('clock').textContent()) ?? ''
  const [minutes = 0, rest = 0] = words.replace('+', '').split(':').map(Number)
  return (minutes * 60 + rest) * (words.startsWith('+') ? -1 : 1)
}

/** How large what must be read from the room is, as a share of the screen. */
async function shares(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const unit = Math.min(window.innerWidth / 1920, window.innerHeight / 1080)
    const size = (selector: string) => {
      const element = document.querySelector(selector)
      return element ? Number.parseFloat(getComputedStyle(element).fontSize) / unit : 0
    }
    const height = (selector: string) =>
      (document.querySelector(selector)?.getBoundingClientRect().height ?? 0) / unit
    return {
      clock: size('[data-testid="clock"]'),
      step: size('[aria-current="step"]'),
      heading: size('main h2'),
      button: size('footer button:last-child'),
      target: height('footer button:last-child'),
    }
  })
}

/** Controls at the foot that are smaller than a fingertip, out of reach, or too near to another: by name. */
async function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const unit = Math.min(window.innerWidth / 1920, window.innerHeight / 1080)
    const boxes = [...document.querySelectorAll('main ~ footer button')].map((button) => ({
      name: button.getAttribute('aria-label') ?? button.textContent ?? '',
      box: button.getBoundingClientRect(),
    }))
    const isTight = (index: number) => {
      const one = boxes[index]
      const other = boxes[index + 1]
      return one && other && other.box.left - one.box.right < 11.5 * unit
    }
    return boxes
      .filter(
        ({ box }, index) =>
          Math.min(box.width, box.height) < 48 * unit ||
          box.top < window.innerHeight / 5 ||
          isTight(index),
      )
      .map(({ name }) => name)
  })
}

/** Letters that are lost at an angle or in sunlight. */
async function thin(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const says = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      const isThin = says && Number(getComputedStyle(element).fontWeight) < 500
      return isThin && element.checkVisibility() ? [element.textContent ?? ''] : []
    }),
  )
}

describe('S1: the weekly bordsessie on the digibord', () => {
  test('[C1] 1. one tap starts it, full screen and awake; somebody leads, and somebody keeps the time', async () => {
    await wall.evaluate(() => {
      const { wakeLock } = navigator
      const request = wakeLock.request.bind(wakeLock)
      wakeLock.request = (type) => {
        document.documentElement.dataset.awake = 'asked'
        return request(type)
      }
    })
    await tap(wall.getByRole('button', { name: say.start('boardSession') }))
    await stepIs(wall, say.steps.checkIn)
    const people = wall.getByRole('region', { name: say.people })
    await people.getByText(/ leidt$/).waitFor()
    await people.getByRole('button', { name: / bewaakt de tijd/ }).waitFor()
    await wall.locator('html[data-awake="asked"]').waitFor()
    expect(await wall.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    // Six steps, all to be seen and each one tap away.
    const stepper = wall.getByRole('navigation', { name: say.stepper })
    expect(await stepper.getByRole('button').count()).toBe(6)
  })

  test('[C10] 2. three phones join and check in; their smileys are on the wall within a second', async () => {
    ;[bouke, carla, elske] = await Promise.all([joins('Bouke'), joins('Carla'), joins('Elske')])
    await carla.getByRole('button', { name: say.moods.fair }).tap()
    await elske.getByRole('button', { name: say.moods.good }).tap()
    await wall.locator('[data-mood="good"]').getByLabel(/Elske/).waitFor()
    const button = bouke.getByRole('button', { name: say.moods.good })
    await button.waitFor()
    const before = performance.now()
    await button.tap()
    await wall.locator('[data-mood="good"]').getByLabel(/Bouke/).waitFor()
    expect(performance.now() - before).toBeLessThan(1000 * 3)
    await wall.getByText(say.checkIn.of(3, 3)).waitFor()
    await expectAccessible(wall, 'check-in')
    await expectAccessible(bouke, 'check-in on a phone')
  })

  test('2b. who has no phone taps a face and then a smiley, while a colleague taps elsewhere', async () => {
    await tap(wall.getByRole('button', { name: 'Anna', exact: true }))
    const fingers = await fingersOn(wall)
    await fingers.down(
      'colleague',
      await middleOf(wall.getByRole('button', { name: say.pause, exact: true })),
    )
    await fingers.tap('anna', await middleOf(wall.locator('[data-mood="low"]').getByRole('button')))
    await wall.locator('[data-mood="low"]').getByLabel(/Anna/).waitFor()
    await fingers.up('colleague')
    taps += 2
    // The finger that stood on "Pauze" did its own work.
    await tap(wall.getByRole('button', { name: say.goOn }))
  })

  test('[C11] [C19] 3. a success typed on a phone appears on the wall without a reload', async () => {
    await next()
    await stepIs(elske, say.steps.successes)
    await elske.getByLabel(say.successes.add, { exact: true }).first().fill(SUCCESS)
    await elske.getByRole('button', { name: say.successes.add }).tap()
    await wall.getByText(SUCCESS).first().waitFor()
    await expectAccessible(wall, 'successes')
    // The phone goes on while somebody types at the wall.
    await wall.getByLabel(say.successes.add, { exact: true }).first().fill(HALF_SUCCESS)
    expect(await thin(wall)).toEqual([])
  })

  test('[C5] [C6] [C12] 4. a measurement with big keys moves the line while a colleague parks; the wall is loaded anew', async () => {
    await next()
    await stepIs(wall, say.steps.goals)
    await wall.reload()
    await stepIs(wall, say.steps.goals)
    await wall.getByRole('heading', { name: GOAL }).waitFor()
    await expectAccessible(wall, 'goals')
    const sizes: Record<string, number>[] = []
    for (const [width, height] of [
      [1280, 720],
      [3840, 2160],
      [1920, 1080],
    ] as const) {
      await wall.setViewportSize({ width, height })
      sizes.push(await shares(wall))
    }
    const [small, large, usual] = sizes
    for (const [name, share] of Object.entries(usual ?? {})) {
      expect([name, (small?.[name] ?? 0) / share]).toEqual([name, expect.closeTo(1, 1)])
      expect([name, (large?.[name] ?? 0) / share]).toEqual([name, expect.closeTo(1, 1)])
    }
    expect(usual?.clock).toBeGreaterThanOrEqual(96)
    expect(usual?.target).toBeGreaterThanOrEqual(56)
    expect(await crowded(wall)).toEqual([])
    // The way there in words, for who does not read a line.
    await wall.getByRole('button', { name: say.goals.asTable }).tap()
    await wall.getByRole('cell', { name: '80%' }).waitFor()
    await wall.getByRole('button', { name: say.goals.asChart }).tap()
    // The network goes: a measurement waits on this device and stands on the line already.
    await wall.context().setOffline(true)
    await tap(wall.getByRole('button', { name: say.goals.measure, exact: true }))
    const keys = wall.getByRole('dialog', { name: say.measure.of(GOAL) })
    await tap(keys.getByRole('button', { name: '6', exact: true }))
    // A colleague parks something meanwhile, and a third looks at the next goal: nobody waits for another.
    await wall.getByRole('button', { name: say.park }).tap()
    const parking = wall.getByRole('dialog', { name: say.parking.title })
    await parking.getByLabel(say.parking.what).fill(POINT)
    const fingers = await fingersOn(wall)
    await fingers.down('colleague', await middleOf(parking.getByRole('button', { name: 'Carla' })))
    await fingers.tap(
      'third',
      await middleOf(wall.getByRole('button', { name: say.goals.asTable })),
    )
    await wall.getByRole('cell', { name: '80%' }).waitFor()
    await fingers.up('colleague')
    await parking.getByRole('button', { name: 'Carla', pressed: true }).waitFor()
    await wall.getByRole('button', { name: say.goals.asChart }).tap()
    await tap(keys.getByRole('button', { name: '8', exact: true }))
    await expectAccessible(wall, 'two panels beside a goal')
    await tap(wall.getByRole('button', { name: say.measure.save }))
    await keys.waitFor({ state: 'detached' })
    await wall.getByText('68%').first().waitFor()
    await wall.getByText(say.measure.kept('68%')).waitFor()
    await wall.context().setOffline(false)
    await bouke.getByText('68%').first().waitFor()
    expect(await parking.getByLabel(say.parking.what).inputValue()).toBe(POINT)
  })

  test('5. an action is ticked; the network goes in between, and what was done stays', async () => {
    await next()
    await stepIs(wall, say.steps.actions)
    // Whoever still parks something goes on with it in the next step.
    const parking = wall.getByRole('dialog', { name: say.parking.title })
    expect(await parking.getByLabel(say.parking.what).inputValue()).toBe(POINT)
    await parking.getByRole('button', { name: 'Elske' }).tap()
    await parking.getByRole('button', { name: say.parking.save }).tap()
    await parking.waitFor({ state: 'detached' })
    const context = wall.context()
    await context.setOffline(true)
    const first = wall.getByRole('button', { name: /is klaar$/ }).first()
    const title = (await first.getAttribute('aria-label')) ?? ''
    await tap(first)
    await tap(wall.getByRole('button', { name: /blijft zo$/ }).first())
    await wall.getByLabel(say.actions.add, { exact: true }).first().fill(DRAFT)
    await tap(wall.getByRole('button', { name: say.actions.add }))
    await wall.getByText(DRAFT).first().waitFor()
    await context.setOffline(false)
    await carla.getByText(DRAFT).first().waitFor()
    await eventually(async () =>
      expect(await carla.getByRole('button', { name: title }).count()).toBe(0),
    )
    await expectAccessible(wall, 'actions')
  })

  test('[C3] [C4] 6. the step runs over: amber, in words, and nothing closes or moves on', async () => {
    await wall.locator('[data-tone="over"]').waitFor()
    await wall.getByText(say.over).waitFor()
    await stepIs(wall, say.steps.actions)
    expect(await seconds(wall)).toBeLessThanOrEqual(0)
    const wrong = await demoPage(demo.browser, demo.server.url, 'Carla', { screen: 'laptop' })
    await wrong.clock.install({ time: Date.now() + 7 * 60 * 60 * 1000 })
    await wrong.goto(`${demo.server.url}${SESSION}`)
    await stepIs(wrong, say.steps.actions)
    // A device whose clock is seven hours wrong shows the same second. A look at two pages takes time itself, which is no
    // difference between their clocks: the closest of five says how far they are apart.
    let apart = Number.POSITIVE_INFINITY
    for (let look = 0; look < 5; look++) {
      const [there, here] = await Promise.all([seconds(wrong), seconds(wall)])
      apart = Math.min(apart, Math.abs(there - here))
    }
    console.log(`S1: clocks of two screens differ ${apart} s, one of them seven hours wrong`)
    expect(apart).toBeLessThanOrEqual(1)
    await wrong.context().close()
  })

  test('[C5] [C7] 6b. somebody looks at the board meanwhile: every name on it is whole, and the way back is at the foot', async () => {
    await wall.getByRole('button', { name: say.more, exact: true }).tap()
    await wall.getByRole('menuitem', { name: texts.shell.tabs.improvement }).tap()
    const back = wall.getByRole('link', { name: say.toSession })
    await back.waitFor()
    const parked = wall.getByRole('region', { name: texts.improvement.sections.parked })
    for (const width of [1280, 3840, 1920]) {
      await wall.setViewportSize({ width, height: (width * 9) / 16 })
      await parked.getByRole('button', { name: texts.board.more(1) }).waitFor()
      await parked.locator('[data-card]:not([data-cut], [data-cut] *)').first().waitFor()
      await eventually(async () => expect([width, await cutOnWall(wall)]).toEqual([width, []]))
      expect((await middleOf(back)).y).toBeGreaterThan(width * 0.45)
    }
    await back.tap()
    await stepIs(wall, say.steps.actions)
  })

  test('[E6] [SCREEN7] 7. who joins late scans, signs in, lands in the step, looks elsewhere and comes back', async () => {
    await next()
    await wall.getByRole('button', { name: say.join }).tap()
    const sheet = wall.getByRole('dialog', { name: say.joinTitle })
    const address = await sheet.getByText(SESSION).textContent()
    await wall.keyboard.press('Escape')
    const phone = await newScreen(demo.browser, { screen: 'phone' })
    const femke = await phone.newPage()
    await femke.goto(`http://${address}`)
    await femke.getByLabel(texts.entry.email).fill('femke@deterp.example')
    await femke.getByLabel(texts.entry.password, { exact: true }).fill(DEMO_PASSWORD)
    await femke.getByRole('button', { name: texts.entry.signIn.submit }).tap()
    await stepIs(femke, say.steps.planning)
    await femke.getByRole('link', { name: say.toBoard }).tap()
    await femke.getByRole('link', { name: say.toSession }).tap()
    await stepIs(femke, say.steps.planning)
    await expectAccessible(wall, 'planning')
    expect(await thin(wall)).toEqual([])
    // A vote without a network counts here, and for all once there is one again.
    await wall.context().setOffline(true)
    const votes = wall.getByRole('button', { name: /^Stem op/ })
    await tap(votes.last())
    const voters = wall.getByRole('dialog', { name: /^Stem op/ })
    await tap(voters.getByRole('button', { name: 'Carla' }))
    await tap(voters.getByRole('button', { name: 'Elske' }))
    await wall.keyboard.press('Escape')
    await votes.filter({ hasText: '2' }).first().waitFor()
    await wall.context().setOffline(false)
    await femke
      .getByRole('button', { name: /^Stem op.*, 2 stemmen$/ })
      .first()
      .waitFor()
    await femke.context().close()
  })

  test('[C7] [C15] [C17] 8. a draft without who or when stops the closing until it is thrown away', async () => {
    await next()
    await stepIs(wall, say.steps.closing)
    const close = wall.getByRole('button', { name: say.closing.close })
    const parking = wall.getByRole('dialog', { name: say.parking.title })
    await wall.getByRole('region', { name: say.closing.left }).waitFor()
    expect(await close.isDisabled()).toBe(true)
    await expectAccessible(wall, 'closing')
    expect(await thin(wall)).toEqual([])
    await tap(wall.getByRole('button', { name: say.closing.skipAll }))
    const thrown = wall.getByRole('button', { name: /weggooien$/ })
    for (let left = await thrown.count(); left > 0; left--) {
      await tap(thrown.first())
      await eventually(async () => expect(await thrown.count()).toBeLessThan(left))
    }
    await tap(wall.getByRole('button', { name: say.closing.tidy }))
    // Who asked for less motion sees nothing fly.
    expect(await wall.locator('[class*="piece"]').count()).toBe(0)
    await wall.context().setOffline(true)
    await wall.getByText(say.closing.offline).waitFor()
    expect(await close.isDisabled()).toBe(true)
    await wall.context().setOffline(false)
    await eventually(async () => expect(await close.isEnabled()).toBe(true))
    // Somebody still parks something at the wall, and somebody else has a success half typed.
    await wall.getByRole('button', { name: say.park }).tap()
    await parking.getByLabel(say.parking.what).fill(LATE_POINT)
    await tap(close)
    for (const page of [wall, bouke, elske]) {
      await page.getByRole('heading', { name: say.outcome.title('boardSession') }).waitFor()
    }
    await wall.getByText(SUCCESS).waitFor()
    expect(await parking.getByLabel(say.parking.what).inputValue()).toBe(LATE_POINT)
    await parking.getByRole('button', { name: texts.ui.close }).tap()
    const left = wall.getByRole('region', { name: say.leftWords.title })
    await left.getByText(LATE_POINT).waitFor()
    await tap(
      left.getByRole('button', { name: say.leftWords.putOn(texts.words.columns.successes) }),
    )
    await left.getByText(HALF_SUCCESS).waitFor({ state: 'detached' })
    taps -= 1
    await expectAccessible(wall, 'outcome')
    expect(await thin(wall)).toEqual([])
    console.log(`S1: ${taps} taps from rest to a closed session`)
    expect(taps).toBeLessThan(32)
  })

  test('[C2] then: the log has six steps, one success, one measurement, and no smiley is in any file', async () => {
    const context = await newScreen(demo.browser)
    const { url } = demo.server
    await signInAs(context, url, { email: 'anna@deterp.example', password: DEMO_PASSWORD })
    const sessionId = new URL(wall.url()).pathname.split('/').at(-1)
    const teamId = await kievit(context)
    const answer = await context.request.get(`${url}/api/teams/${teamId}/sessions/${sessionId}`)
    const held = (await answer.json()) as HeldSession
    expect(held.steps).toHaveLength(6)
    expect(held.outcome.successes.map(({ title }) => title)).toEqual([SUCCESS])
    expect(held.outcome.measurements.map(({ value }) => value)).toEqual([68])
    expect(held.outcome.done).toHaveLength(1)
    expect(held.present).toHaveLength(5)
    await context.close()
    const files = readdirSync(demo.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    expect(files.some((bytes) => bytes.includes(SUCCESS))).toBe(true)
    expect(files.filter((bytes) => /"mood"|"moods"|:"good"|:"low"/.test(bytes))).toEqual([])
  })
})

describe('a werksessie', () => {
  test('[C13] ends with a product that was named on a phone and an action; without those it says what is missing', async () => {
    await wall.goto(`${demo.server.url}/team/KIE/sessies`)
    await wall.getByRole('button', { name: say.start('workSession') }).tap()
    await stepIs(wall, say.steps.product)
    await wall.getByRole('button', { name: say.workKinds.problemSolving }).tap()
    await wall.getByRole('button', { name: say.typeThere }).tap()
    const path = await wall.locator('[data-address]').getAttribute('data-address')
    await bouke.goto(demo.server.url + path)
    // The camera lands in the very field.
    const field = bouke.getByLabel(say.product.name)
    await eventually(async () =>
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true),
    )
    await wall.keyboard.press('Escape')
    await wall.getByRole('button', { name: say.stepLabel(say.steps.toBoard, 4, 4) }).tap()
    await wall.getByText(say.closing.noProduct).waitFor()
    await wall.getByText(say.closing.noResult).waitFor()
    await wall.getByRole('button', { name: say.stepLabel(say.steps.product, 1, 4) }).tap()
    await field.fill(PRODUCT)
    await field.blur()
    await eventually(async () =>
      expect(await wall.getByLabel(say.product.name).inputValue()).toBe(PRODUCT),
    )
    await wall.getByRole('button', { name: say.stepLabel(say.steps.toBoard, 4, 4) }).tap()
    await wall.getByLabel(say.actions.add, { exact: true }).first().fill(TRY_IT)
    await wall.getByRole('button', { name: say.actions.add }).tap()
    await wall
      .getByRole('button', { name: say.actions.whoLabel(TRY_IT) })
      .last()
      .tap()
    await wall.getByRole('dialog').getByRole('button', { name: /Carla/ }).tap()
    await wall
      .getByRole('button', { name: say.actions.whenLabel(TRY_IT) })
      .last()
      .tap()
    await wall
      .getByRole('dialog')
      .getByRole('button', { name: /morgen/ })
      .tap()
    const close = wall.getByRole('button', { name: say.closing.close })
    await eventually(async () => expect(await close.isEnabled()).toBe(true))
    await close.tap()
    await wall.getByRole('heading', { name: say.outcome.title('workSession') }).waitFor()
    await wall.getByText(PRODUCT, { exact: true }).waitFor()
    await wall.getByText(TRY_IT, { exact: true }).waitFor()
  })
})

/** The actions take three seconds, so that they run over. */
async function shortenActions(): Promise<void> {
  const context = await newScreen(demo.browser)
  const { url } = demo.server
  await signInAs(context, url, { email: 'anna@deterp.example', password: DEMO_PASSWORD })
  const steps = DEFAULT_STEPS.boardSession.map((step) =>
    step.kind === 'actions' ? { ...step, minutes: 0.05 } : step,
  )
  const path = `${url}/api/teams/${await kievit(context)}/session-plans/boardSession`
  const answer = await context.request.put(path, {
    headers: { origin: url },
    data: { offered: true, steps },
  })
  expect(answer.ok()).toBe(true)
  await context.close()
}

async function kievit(context: BrowserContext): Promise<string> {
  const answer = await context.request.get(`${demo.server.url}/api/teams`)
  const teams = (await answer.json()) as { id: string; code: string }[]
  return teams.find(({ code }) => code === 'KIE')?.id ?? ''
}
