import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { addCard, cardOn, listen, paperOf, untilSaved } from '#tests/support/board-page.ts'
import { eventually } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'

const SCRUM = '/team/KIE/scrumbord'
const { boardCore, choosers } = texts
const say = boardCore.overtaken

let demo: Demo
let anna: Page
let bouke: Page

beforeAll(async () => {
  demo = await startDemo()
  ;[anna, bouke] = await Promise.all([demo.open('Anna', SCRUM), demo.open('Bouke', SCRUM)])
})

afterEach(async () => {
  for (const page of [anna, bouke]) await page.context().setOffline(false)
})

afterAll(() => demo?.close())

/** A card of the two of them, with nobody's name and no day. */
async function onBothBoards(title: string): Promise<void> {
  await addCard(anna, 'scrum/todo', title)
  await anna.keyboard.press('Escape')
  await cardOn(bouke, title).waitFor()
}

async function choose(page: Page, title: string, letter: 'm' | 'd', choice: RegExp): Promise<void> {
  await paperOf(page, title).focus()
  await page.keyboard.press(letter)
  const chooser = page.getByRole('dialog')
  await chooser.getByRole('button', { name: choice }).first().click()
  await chooser.waitFor({ state: 'detached' })
}

const session = new RegExp(`^${choosers.when.nextSession}`)
const twoWeeks = new RegExp(`^${choosers.when.twoWeeks}`)

const nameOn = (page: Page, title: string, name: string) =>
  cardOn(page, title).getByText(name, { exact: true })

function line(page: Page, text: string) {
  return page.locator('[data-toasts]').getByText(text, { exact: true })
}

/** What the bar at the foot says now. */
async function toast(page: Page): Promise<string> {
  return (await page.locator('[data-toasts]').textContent()) ?? ''
}

test('[H4] whose name was overtaken hears who did it, with the card closed, and puts it back', async () => {
  const title = 'Gymzaal reserveren'
  await onBothBoards(title)
  await choose(bouke, title, 'm', /^Bouke/)
  await nameOn(anna, title, 'Bouke').waitFor()
  await choose(anna, title, 'm', /^Carla/)
  await line(bouke, say.gaveTo('Anna', title, 'Carla')).waitFor()
  // Whoever came last hears nothing.
  expect(await toast(anna)).toContain(choosers.who.chosen(title, 'Carla'))
  await bouke.getByRole('button', { name: say.back('Bouke') }).click()
  await nameOn(anna, title, 'Bouke').waitFor()
  // To put it back is a choice like another: it can be undone, and overtakes in its turn.
  await line(anna, say.tookOn('Bouke', title)).waitFor()
  await line(bouke, choosers.who.chosen(title, 'Bouke')).waitFor()
  await bouke.keyboard.press('Control+z')
  await nameOn(anna, title, 'Carla').waitFor()
})

test('[H4] the same day twice, or a card on which only the other chose, says nothing; another day does', async () => {
  const [same, other, day] = ['Rooster afstemmen', 'Lampen vervangen', 'Strooizout bestellen']
  for (const title of [same, other, day]) await onBothBoards(title)
  const heard = await listen(bouke)
  await choose(bouke, same, 'd', session)
  await untilSaved(bouke)
  await choose(anna, same, 'd', session)
  await choose(anna, other, 'm', /^Anna/)
  await nameOn(bouke, other, 'Anna').waitFor()
  await choose(anna, other, 'm', /^Carla/)
  await nameOn(bouke, other, 'Carla').waitFor()
  await choose(bouke, day, 'd', twoWeeks)
  await untilSaved(bouke)
  await choose(anna, day, 'd', session)
  const told = say.planned('Anna', day, '')
  await bouke.locator('[data-toasts]').getByText(told).waitFor()
  const ofAnna = (await heard()).filter((words) => words.includes('Anna'))
  expect(ofAnna.filter((words) => !words.startsWith(told))).toEqual([])
})

test('[H4] without a network for a moment: whoever of the two lost hears it, and only they', async () => {
  const title = 'Kopieermachine laten nakijken'
  await onBothBoards(title)
  await Promise.all([untilSaved(anna), untilSaved(bouke)])
  await anna.context().setOffline(true)
  await choose(anna, title, 'm', /^Anna/)
  await choose(bouke, title, 'm', /^Carla/)
  await untilSaved(bouke)
  await anna.context().setOffline(false)
  await untilSaved(anna)
  const stands = async (page: Page) =>
    (await cardOn(page, title)
      .getByText(/^(Anna|Carla)$/)
      .first()
      .textContent()) ?? ''
  await eventually(async () => expect(await stands(anna)).toBe(await stands(bouke)))
  if ((await stands(anna)) === 'Carla') {
    await line(anna, say.gaveTo('Bouke', title, 'Carla')).waitFor()
    expect(await toast(bouke)).not.toContain('Anna')
    await anna.getByRole('button', { name: say.back('Anna') }).click()
    await nameOn(bouke, title, 'Anna').waitFor()
  } else {
    await line(bouke, say.tookOn('Anna', title)).waitFor()
    expect(await toast(anna)).not.toContain('Bouke')
    await bouke.getByRole('button', { name: say.back('Carla') }).click()
    await nameOn(anna, title, 'Carla').waitFor()
  }
})
