import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { cardOn, closeCard, expectIn, openCard } from '#tests/support/board-page.ts'
import { demoPage, eventually, expectAccessible, goOn } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'

const { talk, support, myActions } = texts
const CHROMEBOOKS = 'Chromebooks groep 7-8 nalopen'
const AGREED = 'Laadkast uit het budget regelen'
const COMPLIMENT = 'Wat groeit dat lezen bij jullie!'
const QUESTION = 'Mag er een laadkast komen voor groep 7-8?'
const ANSWER = 'Ja, uit het ICT-budget.'

let demo: Demo
let harmen: Page
let anna: Page

beforeAll(async () => {
  demo = await startDemo()
  anna = await demo.open('Anna', '/team/KIE/verbeterbord')
  harmen = await demoPage(demo.browser, demo.server.url, 'Harmen')
  await harmen.goto(`${demo.server.url}/team/KIE/gesprek`)
})
afterAll(() => demo?.close())

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

describe('S6: the talk, and what the team sees of it', () => {
  test('3. Harmen starts with Anna and Bouke; what is flagged becomes an agreement and a question', async () => {
    await harmen.getByRole('link', { name: talk.start }).click()
    for (const name of ['Harmen', 'Anna', 'Bouke']) {
      await harmen.getByRole('button', { name, pressed: true }).waitFor()
    }
    await press(harmen, talk.start)
    await press(harmen, talk.next)
    const row = harmen
      .getByRole('region', { name: talk.discuss })
      .getByRole('listitem')
      .filter({ hasText: CHROMEBOOKS })
    await row.getByRole('button', { name: support.ask }).click()
    await row.getByRole('radio', { name: support.kinds.finance }).click()
    await row.getByRole('textbox').fill(QUESTION)
    await row.getByRole('button', { name: support.send }).click()
    await row.getByText(support.mark(support.statuses.asked.toLowerCase())).waitFor()
    await row.getByRole('button', { name: talk.agreeOn }).click()
    const words = harmen.getByRole('textbox', { name: talk.addAgreement })
    await eventually(async () => expect(await words.inputValue()).toBe(CHROMEBOOKS))
    await words.fill(AGREED)
    await press(harmen, talk.put)
    await expectAccessible(harmen, 'talk')
    await harmen.reload()
    await harmen.getByText(AGREED).waitFor()
  })

  test('4. he sends a compliment, ends the talk, and the next one is planned past the holidays', async () => {
    await harmen.getByRole('button', { name: new RegExp(talk.steps.lastTime) }).click()
    await press(harmen, talk.compliment)
    await harmen.getByLabel(talk.complimentLabel).fill(COMPLIMENT)
    await press(harmen, talk.send)
    await harmen.getByText(talk.complimentSent('De Kievit')).waitFor()
    await harmen.getByRole('button', { name: new RegExp(talk.steps.agreements) }).click()
    await press(harmen, talk.end)
    await harmen.waitForURL('**/team/KIE/gesprek')
    await harmen.getByRole('button', { name: talk.aWeekLater }).waitFor()
    await harmen.getByText(AGREED).waitFor()
  })

  test('5. without reloading the team has the action, the compliment, and sees who looked', async () => {
    await expectIn(anna, AGREED, 'improvement/todo')
    await expectIn(anna, COMPLIMENT, 'improvement/successes')
    await anna.getByText(/Harmen keek hier/).waitFor()
    await anna.getByRole('link', { name: /Gesprek met Harmen/ }).click()
    await anna.getByRole('link', { name: AGREED }).waitFor()
    await anna.getByText(talk.wereThere('Harmen, Anna en Bouke')).first().waitFor()
  })

  test('6. the Stipe-team answers, and the card says so at once', async () => {
    const ymkje = await demo.open('Ymkje', '/team/STI/vragen')
    const question = ymkje.getByRole('article').filter({ hasText: QUESTION })
    await goOn(anna, '/team/KIE/scrumbord')
    await openCard(anna, CHROMEBOOKS)
    const dialog = anna.getByRole('dialog')
    await question.getByRole('button', { name: support.take }).click()
    await dialog.getByText(support.statuses.underWay).waitFor()
    await question.getByRole('button', { name: support.answerNow }).click()
    await question.getByLabel(support.answerLabel).fill(ANSWER)
    await expectAccessible(ymkje, 'questions')
    await question.getByRole('button', { name: support.sendAnswer }).click()
    await dialog.getByText(ANSWER).waitFor()
    await expectAccessible(anna, 'card', '[role=dialog]')
    await closeCard(anna)
  })

  test('7. the action is on the list of Harmen, and ticking it off moves it on the board', async () => {
    await goOn(anna, '/team/KIE/verbeterbord')
    await cardOn(anna, AGREED).waitFor()
    await goOn(harmen, '/mijn-acties')
    await harmen.getByRole('button', { name: myActions.finish(AGREED) }).click()
    await expectIn(anna, AGREED, 'improvement/done')
  })
})
