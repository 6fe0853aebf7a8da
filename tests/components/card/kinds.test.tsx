import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { texts } from '#client/texts/texts.ts'
import { columnKey } from '#shared/model/board.ts'
import { ANNA, aCard, anId, BOUKE } from '#tests/support/boards.ts'
import { field, showCard } from '#tests/support/card-on-screen.tsx'

const say = texts.card

function option(group: string, name: string) {
  return page.getByRole('radiogroup', { name: group }).getByRole('radio', { name })
}

test('an idea says what kind it is, whether we decide, and whether it is worth it', async () => {
  const { cardNow } = await showCard(aCard('bieb', 'improvement/ideas'))
  await option(say.idea.kind, texts.words.ideaKinds.obstacle).click()
  await option(say.idea.influence, texts.words.influences.no).click()
  await option(say.idea.effect, say.idea.levels[3]).click()
  await option(say.idea.effort, say.idea.levels[1]).click()
  const answers = { ideaKind: 'obstacle', influence: 'no', effect: 3, effort: 1 }
  await expect.poll(cardNow).toMatchObject(answers)
  await expect.element(page.getByText(say.idea.outside)).toBeVisible()
})

test.each([
  [say.idea.makeAction, 'improvement/todo', 'action'],
  [say.idea.makeTaskLabel, 'scrum/todo', 'task'],
  [say.idea.makeGoalLabel, 'improvement/goals', 'goal'],
])('"%s" makes an idea lie in %s', async (name, column, type) => {
  const { cardNow } = await showCard(aCard('bieb', 'improvement/ideas'))
  await page.getByRole('button', { name, exact: true }).click()
  await expect.poll(() => columnKey(cardNow().place)).toBe(column)
  expect(cardNow().type).toBe(type)
})

test('an obstacle becomes work only with what would help, and says so', async () => {
  const { cardNow } = await showCard(aCard('lawaai', 'improvement/ideas', { ideaKind: 'obstacle' }))
  await page.getByRole('button', { name: say.idea.makeAction }).click()
  const reason = texts.boardCore.refusals['card/obstacle-without-idea']
  await expect.element(page.getByRole('dialog').getByText(reason)).toBeVisible()
  await field(say.idea.wouldHelp).fill('Een bordje op de deur')
  await page.getByRole('button', { name: say.idea.makeAction }).click()
  await expect.poll(() => cardNow().type).toBe('action')
})

test('a goal takes its values with a comma and shows them on the ruler', async () => {
  const { cardNow } = await showCard(aCard('lezen', 'improvement/goals', { unit: 'scale' }))
  await field(say.goal.baseline).fill('2,6')
  await field(say.goal.target).fill('4')
  await userEvent.keyboard('{Enter}')
  await expect.poll(cardNow).toMatchObject({ baseline: 2.6, target: 4 })
  const ruler = page.getByRole('img', { name: 'Doel van 2,6 naar 4. Nog geen meting.' })
  await expect.element(ruler).toBeVisible()
})

test('what is no number is kept in sight with what to do about it', async () => {
  const { cardNow } = await showCard(aCard('lezen', 'improvement/goals', { target: 80 }))
  await field(say.goal.target).fill('veel')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(say.goal.notANumber)).toBeVisible()
  expect(cardNow().target).toBe(80)
})

test('a goal shows its measurements and the work that serves it', async () => {
  const goal = aCard('lezen', 'improvement/goals', { baseline: 55, target: 80, unit: 'percent' })
  const others = [aCard('hoek', 'improvement/todo', { title: 'Leeshoek', goalId: goal.id })]
  const measured = { goalId: goal.id, note: 'De timer helpt', by: ANNA }
  const team = {
    measurements: [
      { ...measured, id: anId('m2'), on: '2026-01-20', value: 63 },
      { ...measured, id: anId('m1'), on: '2026-01-13', value: 58 },
    ],
  }
  await showCard(goal, { others, team })
  const ruler = 'Doel van 55% naar 80%. Nu 63%, eerder 58%.'
  await expect.element(page.getByRole('img', { name: ruler })).toBeVisible()
  expect(page.getByRole('table').getByRole('row').elements()).toHaveLength(3)
  await expect.element(page.getByRole('button', { name: /Leeshoek/ })).toBeVisible()
})

test('work says which goal it serves', async () => {
  const goal = aCard('doel', 'improvement/goals', { title: 'Stil lezen' })
  const { cardNow } = await showCard(aCard('hoek', 'improvement/todo'), { others: [goal] })
  await page.getByRole('button', { name: say.chooseGoal }).click()
  await page.getByRole('menuitem', { name: 'Stil lezen' }).click()
  await expect.poll(() => cardNow().goalId).toBe(goal.id)
})

test('a success can be a compliment about somebody', async () => {
  const { cardNow } = await showCard(aCard('rooster', 'improvement/successes'))
  await option(say.success.kind, texts.words.successKinds.compliment).click()
  await page.getByRole('button', { name: say.who.nobody }).click()
  await page
    .getByRole('dialog', { name: say.who.about })
    .getByRole('button', { name: 'Anna' })
    .click()
  await expect.poll(cardNow).toMatchObject({ successKind: 'compliment', people: [ANNA] })
})

test('an experiment ends with how it went and what was learned', async () => {
  const { cardNow } = await showCard(aCard('maatje', 'improvement/ideas', { type: 'experiment' }))
  await option(say.experiment.outcome, texts.words.outcomes.different).click()
  await field(say.experiment.learned).fill('Korter werkt beter')
  await expect.poll(cardNow).toMatchObject({ outcome: 'different', learned: 'Korter werkt beter' })
  await option(say.experiment.outcome, say.experiment.noOutcome).click()
  await expect.poll(() => cardNow().outcome).toBeUndefined()
})

test('a parked point asks for at least two people', async () => {
  const parked = aCard('plein', 'improvement/parked', { people: [ANNA] })
  const { cardNow } = await showCard(parked)
  await expect.element(page.getByText(say.who.talkHint)).toBeVisible()
  await page.getByRole('button', { name: /Anna/ }).click()
  await page
    .getByRole('dialog', { name: say.who.talk })
    .getByRole('button', { name: 'Bouke' })
    .click()
  await expect.poll(() => cardNow().people).toEqual([ANNA, BOUKE])
  await expect.element(page.getByText(say.who.talkHint)).not.toBeInTheDocument()
})

test('a planned item takes a time as people type it', async () => {
  const { cardNow } = await showCard(aCard('gesprek', 'improvement/planning'))
  await field(say.time).fill('930')
  await userEvent.keyboard('{Tab}')
  await expect.poll(() => cardNow().time).toBe('09:30')
})

test('a task gets a theme and becomes recurring in the backlog', async () => {
  const { cardNow } = await showCard(aCard('rapporten', 'scrum/done', { ownerId: ANNA }))
  await page.getByRole('button', { name: new RegExp(say.theme) }).click()
  await page.getByRole('option', { name: texts.words.themes.tests }).click()
  await expect.poll(() => cardNow().theme).toBe('tests')
  await page.getByRole('button', { name: say.menu.label }).click()
  await page.getByRole('menuitem', { name: say.makeRecurring }).click()
  await expect.poll(() => cardNow().recurring).toBe(true)
  expect(columnKey(cardNow().place)).toBe('scrum/backlog')
  await expect.element(page.getByText(say.recurringHint)).toBeVisible()
})

test('done work says in one line what it brought', async () => {
  const done = { at: '2026-01-20T10:00:00.000Z', by: ANNA }
  const { cardNow } = await showCard(aCard('hoek', 'improvement/done', { ownerId: ANNA, done }))
  await field(say.result).fill('Vier kinderen lezen er elke dag')
  await expect.poll(() => cardNow().result).toBe('Vier kinderen lezen er elke dag')
  await expect.element(field(say.waiting)).not.toBeInTheDocument()
})
