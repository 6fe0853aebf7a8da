import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { texts } from '#client/texts/texts.ts'
import { ANNA, aCard, anId, BOUKE, CARLA, NOW } from '#tests/support/boards.ts'
import { showCard } from '#tests/support/card-on-screen.tsx'

const say = texts.actions.goOn
const postponed = (day: number) => ({
  id: anId(`p${day}`),
  from: `2026-01-${day}`,
  to: `2026-01-${day + 7}`,
  at: NOW,
  by: BOUKE,
  reason: '',
})
const twice = aCard('kast', 'scrum/doing', {
  title: 'Kast opruimen',
  ownerId: BOUKE,
  dueOn: '2026-01-29',
  postponements: [postponed(15), postponed(22)],
})
const question = () => page.getByRole('region', { name: say.question })

test('[ACT5] postponed once asks nothing', async () => {
  await showCard({ ...twice, postponements: [postponed(22)] })
  expect(question().query()).toBeNull()
})

test('[ACT5] postponed twice asks how to go on; handed over, it asks no more', async () => {
  const { cardNow } = await showCard(twice)
  for (const way of [say.smaller, say.help, say.handOver, say.drop]) {
    await expect.element(question().getByRole('button', { name: way })).toBeVisible()
  }
  await question().getByRole('button', { name: say.handOver }).click()
  await question().getByRole('button', { name: 'Carla' }).click()
  await expect.poll(() => cardNow().ownerId).toBe(CARLA)
  await expect.element(question()).not.toBeInTheDocument()
})

test('[ACT5] made smaller it gets the words of the first small step', async () => {
  const { cardNow } = await showCard(twice)
  await question().getByRole('button', { name: say.smaller }).click()
  await userEvent.fill(question().getByRole('textbox'), 'Eén plank opruimen')
  await question().getByRole('button', { name: say.smallerSave }).click()
  await expect.poll(() => cardNow().title).toBe('Eén plank opruimen')
})

test('[ACT6] letting go asks one line why, and it lies in the archive', async () => {
  const { cardNow } = await showCard({ ...twice, createdBy: ANNA })
  await question().getByRole('button', { name: say.drop }).click()
  await userEvent.fill(question().getByRole('textbox'), 'De kast gaat weg')
  await question().getByRole('button', { name: say.dropSave }).click()
  await expect.poll(() => cardNow().dropped?.reason).toBe('De kast gaat weg')
  expect(cardNow().shelved?.shelf).toBe('archive')
})
