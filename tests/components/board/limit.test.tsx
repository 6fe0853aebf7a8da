import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { texts } from '#client/texts/texts.ts'
import { DOING_LIMIT } from '#shared/rules/work.ts'
import { ANNA, BOUKE, CARLA } from '#tests/support/boards.ts'
import { aTask, showScrumBoard, titlesIn } from '#tests/support/scrum-board-on-screen.tsx'

const OWNERS = [ANNA, BOUKE, CARLA]
const say = texts.board

/** So many tasks that somebody is busy with, shared out fairly. */
const busyWith = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aTask(`B${index}`, 'scrum/doing', { ownerId: OWNERS[index % OWNERS.length] ?? BOUKE }),
  )

test('[A6] a column says how much it holds at most; one more brings a hint and is never stopped', async () => {
  const free = aTask('Nog een', 'scrum/todo')
  await showScrumBoard([...busyWith(DOING_LIMIT.board), free])
  const doing = page.getByRole('region', { name: say.columnName('scrum/doing') })
  await expect.poll(() => titlesIn('scrum/doing').length).toBe(DOING_LIMIT.board)
  const full = say.softLimit(DOING_LIMIT.board, DOING_LIMIT.board)
  await expect.element(doing.getByText(full)).toBeVisible()
  await expect.element(page.getByText(say.overLimit)).not.toBeInTheDocument()
  document.querySelector<HTMLElement>('[aria-label^="Nog een, "]')?.focus()
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}')
  await expect.poll(() => titlesIn('scrum/doing')).toContain('Nog een')
  await expect.element(doing.getByText(say.overLimit)).toBeVisible()
  await expect.element(page.getByRole('alert').first()).toBeEmptyDOMElement()
})

test('[A6] the same for one person who has much in hand, by name', async () => {
  const count = DOING_LIMIT.person + 1
  const his = busyWith(count).map((task) => ({ ...task, ownerId: BOUKE }))
  await showScrumBoard(his.slice(1))
  await expect.poll(() => titlesIn('scrum/doing').length).toBe(DOING_LIMIT.person)
  await expect.element(page.getByText(say.overPersonLimit('Bouke', count))).not.toBeInTheDocument()
  await showScrumBoard(his)
  await expect.element(page.getByText(say.overPersonLimit('Bouke', count))).toBeVisible()
})
