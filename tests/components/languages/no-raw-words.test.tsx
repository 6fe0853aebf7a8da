import { afterAll, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { texts, use } from '#client/texts/texts.ts'
import type { CardType } from '#shared/model/card.ts'
import { pseudoLanguage, rawWords } from '#tests/support/pseudo-language.ts'

const dutch = texts
use(pseudoLanguage(dutch), 'nl')
afterAll(() => use(dutch, 'nl'))

// Only now: modules may keep sentences from the moment they load.
const { showOnBoard } = await import('#tests/support/offline-board.tsx')
const { answering, showPage } = await import('#tests/support/app-page.tsx')
const { ANNA, aCard, BOUKE, CARLA, NOW } = await import('#tests/support/boards.ts')
const { ScrumBoard } = await import('#client/features/board/scrum-board.tsx')
const { ImprovementBoard } = await import('#client/features/board/improvement-board.tsx')
const { CardPanel } = await import('#client/features/card/card-panel.tsx')
const { ShelfPage } = await import('#client/features/card/shelf-page.tsx')

/** Names and card texts are never translated. */
const DATA = [
  'Onderwijsteam De Terp',
  'anna@deterp.example',
  'bouke@deterp.example',
  'De Kievit',
  'Kerstvakantie',
  'Anna',
  'Bouke',
  'Carla',
  // React Aria's own; the app gives it a language, these tests do not.
  'Dismiss',
  // Initials in a face, keys and languages by their own name.
  ...['An', 'Bo', 'Ca', 'KIE', 'Ctrl', 'Nederlands', 'Frysk', 'English'],
]
const planned = { ownerId: BOUKE, dueOn: '2026-01-26', title: 'Q' }
const goal = aCard('doel', 'improvement/goals', {
  ...planned,
  baseline: 55,
  target: 80,
  unit: 'percent',
  goalStatus: 'active',
})

const work = [
  aCard('a', 'scrum/backlog', { title: 'Q', theme: 'ict' }),
  aCard('b', 'scrum/backlog', { title: 'Q', recurring: true }),
  aCard('c', 'scrum/todo', { title: 'Q' }),
  aCard('d', 'scrum/doing', {
    ...planned,
    dueOn: '2026-01-16',
    people: [ANNA],
    help: 'Q',
    helpAsked: { at: NOW, by: BOUKE },
    waitingFor: 'Q',
  }),
  aCard('e', 'scrum/done', { ...planned, done: { at: NOW, by: ANNA } }),
]
const thoughts = [
  goal,
  aCard('f', 'improvement/successes', { title: 'Q', successKind: 'compliment', ownerId: CARLA }),
  aCard('g', 'improvement/todo', { ...planned, goalId: goal.id }),
  aCard('h', 'improvement/doing', { title: 'Q' }),
  aCard('i', 'improvement/ideas', { title: 'Q', effect: 3, effort: 1 }),
  aCard('j', 'improvement/ideas', { title: 'Q', ideaKind: 'obstacle' }),
  aCard('k', 'improvement/parked', { title: 'Q' }),
  aCard('l', 'improvement/planning', { ...planned, planningKind: 'lessonVisit', time: '09:00' }),
]

async function expectNoRawWords(): Promise<void> {
  await expect.poll(() => document.querySelectorAll('button').length).toBeGreaterThan(0)
  expect(rawWords(DATA)).toEqual([])
}

test('[K3] the Scrumbord, its filter, menus, choosers and keys show no word that is not in the texts', async () => {
  await showOnBoard(<ScrumBoard decisions={null} />, { cards: work, path: '/team/KIE/scrumbord' })
  await expectNoRawWords()
  for (const key of ['m', 'd', 'v', '?']) {
    page.getByRole('button', { name: /^Q/ }).first().element().focus()
    await userEvent.keyboard(key)
    await expect.element(page.getByRole('dialog').first()).toBeVisible()
    await expectNoRawWords()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog').first()).not.toBeInTheDocument()
  }
})

test('[K3] the Verbeterbord shows no word that is not in the texts, and forty per cent more fits', async () => {
  await showOnBoard(<ImprovementBoard decisions={null} decisionActs={null} />, {
    cards: thoughts,
    width: 1440,
  })
  await expectNoRawWords()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
})

test.each([...work, ...thoughts].map((card) => [card.type, card] as const))(
  '[K3] an open %s shows no word that is not in the texts',
  async (_type: CardType, card) => {
    await showOnBoard(<CardPanel cardId={card.id} onClose={() => {}} />, { cards: [card, goal] })
    await expectNoRawWords()
  },
)

test('[K3] the shelves show no word that is not in the texts', async () => {
  const shelved = { shelf: 'bin', at: '2026-01-19T10:00:00.000Z', by: ANNA } as const
  const cards = [aCard('m', 'scrum/done', { ...planned, shelved })]
  await showOnBoard(<ShelfPage shelf="bin" />, { cards })
  await expectNoRawWords()
})

test('[K3] getting in, my account, my actions and the people show no word that is not in the texts', async () => {
  const ownFetch = window.fetch
  answering()
  const { SignInPage } = await import('#client/features/sign-in/sign-in-page.tsx')
  const { SetupForm } = await import('#client/features/setup/setup-form.tsx')
  const { AccountPage } = await import('#client/features/account/account-page.tsx')
  const { MyActionsPage } = await import('#client/features/my-actions/my-actions-page.tsx')
  const mine = {
    cardId: 'printingxxxxxxxx',
    teamId: 'kievitxxxxxxxxxx',
    teamCode: 'KIE',
    teamName: 'De Kievit',
    board: 'scrum',
    column: 'doing',
    title: 'Q',
    dueOn: '2026-01-20',
    helping: true,
  }
  const signIn = {
    id: 'q',
    device: 'Q',
    ownDevice: true,
    createdAt: NOW,
    seenAt: NOW,
    current: true,
  }
  await showPage(<SignInPage />)
  await expectNoRawWords()
  await showPage(<SetupForm onSubmit={() => {}} error={null} isBusy={false} />)
  await expectNoRawWords()
  await showPage(<AccountPage />, [[['sign-ins'], [signIn, { ...signIn, current: false }]]])
  await expectNoRawWords()
  await showPage(<MyActionsPage />, [[['my-actions'], [mine]]])
  expect(rawWords(DATA)).toEqual([])
  window.fetch = ownFetch
})
