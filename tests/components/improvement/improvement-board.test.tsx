import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ImprovementBoard } from '#client/features/board/improvement-board.tsx'
import { texts } from '#client/texts/texts.ts'
import type { NewCard } from '#shared/model/change.ts'
import { ANNA, aCard, anId, BOUKE, NOW } from '#tests/support/boards.ts'
import { showOnBoard } from '#tests/support/offline-board.tsx'

const say = texts.improvement
const planned = { ownerId: BOUKE, dueOn: '2026-01-29' }

function show(cards: readonly NewCard[], options: { width?: number; mayWrite?: boolean } = {}) {
  const measured = { goalId: anId('lezen'), note: '', by: ANNA }
  const team = {
    holidays: [{ name: 'Studieweek', firstOn: '2026-02-02', lastOn: '2026-02-03' }],
    upcoming: [{ mode: 'boardSession', on: '2026-01-26', time: '15:15', shift: '' } as const],
    measurements: [{ ...measured, id: anId('m1'), on: '2026-01-20', value: 63 }],
  }
  return showOnBoard(<ImprovementBoard decisions={null} decisionActs={null} />, {
    cards,
    team,
    width: 1440,
    ...options,
  })
}

function section(name: string) {
  return page.getByRole('region', { name, exact: true })
}

/** The actions by the name of their part. */
function actions(): Record<string, string[]> {
  const parts = document.querySelectorAll('section:has(> h3)')
  return Object.fromEntries(
    [...parts].map((part) => {
      const papers = part.querySelectorAll('[data-card] > button:first-child')
      const titles = [...papers].map(
        (paper) => paper.getAttribute('aria-label')?.split(',')[0] ?? '',
      )
      return [part.querySelector('h3')?.textContent ?? '', titles]
    }),
  )
}

const goals = [
  aCard('lezen', 'improvement/goals', {
    title: '80% leest stil door',
    baseline: 55,
    target: 80,
    unit: 'percent',
    goalStatus: 'active',
    ownerId: ANNA,
    dueOn: '2026-02-13',
  }),
  aCard('vertellen', 'improvement/goals', { title: 'Elk kind vertelt', goalStatus: 'active' }),
]

test('the board has its nine fixed areas, in words that invite while they are empty', async () => {
  await show([])
  for (const name of Object.values(say.sections)) {
    await expect.element(section(name)).toBeVisible()
  }
  await expect.element(page.getByText(say.checkIn)).toBeVisible()
  const start = section(say.sections.checkIn).getByRole('button')
  await expect.element(start).toHaveTextContent(texts.session.start('boardSession'))
})

test('the year goal is edited in place', async () => {
  const { session } = await show([])
  await page.getByLabelText(say.ambition).fill('Elk kind leest met plezier')
  const ambition = () => session().store.getState().snapshot.ambition
  await expect.poll(ambition).toBe('Elk kind leest met plezier')
})

test('a goal shows its newest value, who leads it and its ruler', async () => {
  await show(goals)
  const goal = section(say.sections.goals).getByRole('button', { name: /^80% leest/ })
  await expect.element(goal.getByText('63%')).toBeVisible()
  await expect.element(goal.getByText('trekker Anna')).toBeVisible()
  await expect.element(goal.getByText('doel 80% op vr 13 feb')).toBeVisible()
  await expect.element(page.getByText(say.goalsOf(2, 3))).toBeVisible()
})

test('[GOAL1] a fourth goal gets a hint with a reason, and is there', async () => {
  const four = ['a', 'b', 'c', 'd'].map((word) =>
    aCard(word, 'improvement/goals', { goalStatus: 'active' }),
  )
  await show(four)
  await expect.element(page.getByText(say.tooManyGoals)).toBeVisible()
  expect(section(say.sections.goals).getByRole('listitem').elements()).toHaveLength(4)
})

test('actions lie in three parts, and the goal filter leaves those for one goal', async () => {
  await show([
    ...goals,
    aCard('hoek', 'improvement/doing', { ...planned, title: 'Leeshoek', goalId: anId('lezen') }),
    aCard('fotos', 'improvement/todo', { ...planned, title: 'Foto’s delen' }),
    aCard('tijd', 'improvement/done', {
      ...planned,
      title: 'Stilleestijd',
      done: { at: NOW, by: ANNA },
    }),
  ])
  await expect
    .poll(actions)
    .toEqual({ Bezig: ['Leeshoek'], 'Te doen': ['Foto’s delen'], Klaar: ['Stilleestijd'] })
  await page.getByRole('button', { name: say.filterGoal }).click()
  await page.getByRole('menuitem', { name: '80% leest stil door' }).click()
  await expect.poll(actions).toEqual({ Bezig: ['Leeshoek'], 'Te doen': [], Klaar: [] })
  expect(document.body.textContent).toContain(texts.board.filter.forGoal('80% leest stil door'))
})

test('the planning has the cards by day, the next session and the holidays', async () => {
  await show([
    aCard('gesprek', 'improvement/planning', {
      title: 'Gesprek met Harmen',
      dueOn: '2026-01-30',
      time: '10:00',
    }),
    aCard('bezoek', 'improvement/planning', {
      title: 'Anna kijkt bij Carla',
      planningKind: 'lessonVisit',
      dueOn: '2026-01-28',
      people: [BOUKE],
    }),
  ])
  const rows = () =>
    section(say.sections.planning)
      .getByRole('listitem')
      .elements()
      .map((row) => row.textContent?.replaceAll('\u00a0', ' '))
  await expect
    .poll(rows)
    .toEqual([
      'ma 26 jan15:15Bordsessievolgende week',
      'wo 28 janLesbezoek: Anna kijkt bij Carla, met Bouke',
      'vr 30 jan10:00Gesprek met Harmen',
      'ma 2 febStudieweek, tot en met 3 feb',
    ])
})

test('a new success comes on top of the successes', async () => {
  await show([aCard('oud', 'improvement/successes', { title: 'Oud succes' })])
  const successes = section(say.sections.successes)
  await successes.getByRole('button', { name: texts.words.types.success, exact: true }).click()
  await userEvent.keyboard('Zes kinderen kozen zelf{Enter}')
  const titles = () =>
    successes
      .getByRole('listitem')
      .elements()
      .map((line) => line.querySelector('span')?.textContent)
  await expect.poll(titles).toEqual(['Zes kinderen kozen zelf', 'Oud succes'])
})

test('a phone shows one area at a time', async () => {
  await show(goals, { width: 390 })
  await expect.element(section(say.sections.goals)).toBeVisible()
  await expect.element(section(say.sections.planning)).not.toBeInTheDocument()
  await page.getByRole('radio', { name: say.sections.planning }).click()
  await expect.element(section(say.sections.planning)).toBeVisible()
})

test('a digibord shows whole cards and says how many more there are', async () => {
  const actions = Array.from({ length: 12 }, (_, index) =>
    aCard(`actie${index}`, 'improvement/todo', { ...planned, title: `Actie ${index}` }),
  )
  await show(actions, { width: 1920 })
  const more = section(say.sections.actions).getByText(/^\+ nog \d+$/)
  await expect.element(more).toBeVisible()
  const box = section(say.sections.actions).element().getBoundingClientRect()
  for (const card of document.querySelectorAll('[data-card]:not([data-cut])')) {
    expect(card.getBoundingClientRect().bottom).toBeLessThanOrEqual(box.bottom + 3)
  }
})
