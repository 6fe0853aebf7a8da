import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DecideInSession } from '#client/app/decide-in-session.tsx'
import { forgetWords, keepWordsOf, useKeptWords } from '#client/board/kept-words.ts'
import { useRunningSession } from '#client/board/session/use-session.ts'
import { useTyped } from '#client/board/typed-words.ts'
import { LeftWords } from '#client/features/session/left-words.tsx'
import { SessionPage } from '#client/features/session/session-page.tsx'
import { SessionPanels } from '#client/features/session/session-panels.tsx'
import { texts } from '#client/texts/texts.ts'
import type { SessionMode } from '#shared/model/session.ts'
import { goToStep } from '#shared/rules/session-course.ts'
import { aCard, anId, BOUKE, CARLA, NOW } from '#tests/support/boards.ts'
import { KIEVIT, showOnBoard } from '#tests/support/offline-board.tsx'
import { starting } from '#tests/support/sessions.ts'

const say = texts.session
const goal = aCard('lezen', 'improvement/goals', { title: 'Stil lezen', unit: 'percent' })
const postponement = { from: '2026-01-15', to: '2026-01-22', at: NOW, by: BOUKE, reason: '' }
const work = aCard('hoek', 'improvement/doing', {
  title: 'Leeshoek',
  ownerId: BOUKE,
  dueOn: '2026-01-29',
  postponements: [
    { ...postponement, id: anId('p1') },
    { ...postponement, id: anId('p2') },
  ],
})

beforeEach(() => forgetWords())

/** The wall: a session while one runs, and what it brought once a colleague closed it somewhere else. */
function Wall() {
  return useRunningSession() ? (
    <div key="session">
      <SessionPage save={null} decide={<DecideInSession />} />
      <SessionPanels />
    </div>
  ) : (
    <div key="outcome">
      <LeftWords />
      <SessionPanels />
    </div>
  )
}

async function standAtWall(mode: SessionMode = 'boardSession', content = <Wall />) {
  const { session, card } = await showOnBoard(content, { cards: [goal, work], width: 1920 })
  session().steer(starting({ mode, now: NOW }))
  const running = () => {
    const { snapshot } = session().store.getState()
    if (!snapshot.session) throw new Error('no session runs')
    return snapshot.session
  }
  return {
    card,
    running,
    columns: () => session().store.getState().snapshot,
    /** A colleague moves the step on a phone. */
    goTo: async (step: number, name: string) => {
      session().steer([goToStep(running(), step, NOW)])
      const heading = page.getByRole('heading', { level: 1 })
      await expect.element(heading).toHaveTextContent(`${say.modes[mode]}: ${name}`)
    },
    /** A colleague closes the session on a phone. */
    close: () => session().steer([{ type: 'session-cleared' }]),
  }
}

const parking = () => page.getByRole('dialog', { name: say.parking.title })
const left = () => page.getByRole('region', { name: say.leftWords.title })

test('what is being parked goes on when a colleague closes the session', async () => {
  const wall = await standAtWall()
  await page.getByRole('button', { name: say.park }).click()
  await userEvent.fill(parking().getByLabelText(say.parking.what), 'Fietsen voor de deur')
  await parking().getByRole('button', { name: 'Carla' }).click()
  wall.close()
  await expect
    .element(parking().getByLabelText(say.parking.what))
    .toHaveValue('Fietsen voor de deur')
  await expect
    .element(parking().getByRole('button', { name: 'Carla' }))
    .toHaveAttribute('aria-pressed', 'true')
  await parking().getByRole('button', { name: 'Anna' }).click()
  await parking().getByRole('button', { name: say.parking.save }).click()
  await expect.element(parking()).not.toBeInTheDocument()
  expect(wall.columns().columns['improvement/parked']).toHaveLength(1)
  expect(left().query()).toBeNull()
})

test('a panel that was closed by accident has its words when it opens again, and none once they are parked', async () => {
  const wall = await standAtWall()
  const open = page.getByRole('button', { name: say.park })
  await open.click()
  await userEvent.fill(parking().getByLabelText(say.parking.what), 'Fietsen')
  await parking().getByRole('button', { name: 'Carla' }).click()
  await userEvent.keyboard('{Escape}')
  await expect.element(parking()).not.toBeInTheDocument()
  await open.click()
  await expect.element(parking().getByLabelText(say.parking.what)).toHaveValue('Fietsen')
  await parking().getByRole('button', { name: texts.ui.close }).click()
  wall.close()
  await left().getByRole('button', { name: say.leftWords.goOn }).click()
  await parking().getByRole('button', { name: 'Anna' }).click()
  await parking().getByRole('button', { name: say.parking.save }).click()
  await expect.element(parking()).not.toBeInTheDocument()
  expect(left().query()).toBeNull()
})

test('a panel in which nobody did anything goes with the session', async () => {
  const wall = await standAtWall()
  await page.getByRole('button', { name: say.park }).click()
  await expect.element(parking()).toBeVisible()
  wall.close()
  await expect.element(parking()).not.toBeInTheDocument()
})

test('a line that was being typed waits when the step moves on, and goes on the board with one tap after the end', async () => {
  const wall = await standAtWall()
  await wall.goTo(1, say.steps.successes)
  const field = page.getByLabelText(say.successes.add, { exact: true }).first()
  await userEvent.fill(field, 'Samen op tijd')
  await wall.goTo(3, say.steps.actions)
  await userEvent.fill(page.getByLabelText(say.actions.add, { exact: true }).first(), 'Kussens')
  await wall.goTo(1, say.steps.successes)
  await expect.element(field).toHaveValue('Samen op tijd')
  wall.close()
  const put = (column: string) => left().getByRole('button', { name: say.leftWords.putOn(column) })
  await put(texts.words.columns.successes).click()
  await put(texts.words.columns.todo).click()
  await expect.element(left()).not.toBeInTheDocument()
  const { columns, cards } = wall.columns()
  const titles = (column: 'successes' | 'todo') =>
    columns[`improvement/${column}`]?.map((id) => cards.get(id)?.title)
  expect(titles('successes')).toEqual(['Samen op tijd'])
  expect(titles('todo')).toEqual(['Kussens'])
})

test('what is typed at a goal waits: an action for it, and what was learned', async () => {
  const wall = await standAtWall()
  await wall.goTo(2, say.steps.goals)
  await page.getByRole('button', { name: say.goals.action }).click()
  await userEvent.fill(page.getByLabelText(say.actions.add, { exact: true }).first(), 'Voorlezen')
  await page.getByRole('button', { name: say.goals.finish }).click()
  const ending = page.getByRole('dialog', { name: say.endGoal.title })
  await ending.getByRole('button', { name: texts.words.goalStatuses.met }).click()
  await userEvent.fill(ending.getByLabelText(say.endGoal.learned), 'Rust helpt')
  await wall.goTo(3, say.steps.actions)
  await wall.goTo(2, say.steps.goals)
  await expect
    .element(page.getByLabelText(say.actions.add, { exact: true }).first())
    .toHaveValue('Voorlezen')
  wall.close()
  await expect.element(ending.getByLabelText(say.endGoal.learned)).toHaveValue('Rust helpt')
  await expect
    .element(ending.getByRole('button', { name: texts.words.goalStatuses.met, exact: true }))
    .toHaveAttribute('aria-pressed', 'true')
  await ending.getByRole('button', { name: texts.ui.close }).click()
  await left()
    .getByRole('button', { name: say.leftWords.putOn(texts.words.columns.todo) })
    .click()
  const { columns, cards } = wall.columns()
  const [id = ''] = columns['improvement/todo'] ?? []
  expect(cards.get(id)).toMatchObject({ title: 'Voorlezen', goalId: goal.id })
  await left().getByRole('button', { name: say.leftWords.goOn }).click()
  await expect.element(ending.getByLabelText(say.endGoal.learned)).toHaveValue('Rust helpt')
})

test('half a measurement stays when a colleague closes the session, but not for the next hand', async () => {
  const wall = await standAtWall()
  await wall.goTo(2, say.steps.goals)
  await page.getByRole('button', { name: say.goals.measure, exact: true }).click()
  const keys = page.getByRole('dialog', { name: say.measure.of(goal.title) })
  await keys.getByRole('button', { name: '6', exact: true }).click()
  wall.close()
  await expect.element(keys.getByLabelText(say.measure.typed)).toHaveValue('6')
  await keys.getByRole('button', { name: texts.ui.close }).click()
  await expect.element(keys).not.toBeInTheDocument()
  expect(left().query()).toBeNull()
})

test('the product of a werksessie is for all at a pause, and when the step moves on under the hands', async () => {
  const wall = await standAtWall('workSession')
  const field = page.getByLabelText(say.product.name)
  await userEvent.fill(field, 'Leskaart')
  await expect.poll(() => wall.running().product.text).toBe('Leskaart')
  await userEvent.type(field, ' stil lezen')
  await wall.goTo(1, say.steps.working)
  await expect.poll(() => wall.running().product.text).toBe('Leskaart stil lezen')
})

test('how to go on with work, and the sentence of a decision, are there when they are asked again', async () => {
  const wall = await standAtWall()
  await wall.goTo(3, say.steps.actions)
  const ask = async () => {
    await page.getByRole('button', { name: texts.actions.goOn.label(work.title) }).click()
    await page.getByRole('button', { name: texts.actions.goOn.help }).click()
    return page.getByLabelText(texts.actions.goOn.helpLabel)
  }
  await userEvent.fill(await ask(), 'Wie heeft een kast?')
  await wall.goTo(4, say.steps.planning)
  await wall.goTo(3, say.steps.actions)
  await expect.element(await ask()).toHaveValue('Wie heeft een kast?')
  await page.getByRole('button', { name: texts.decisions.direct.open }).click()
  const deciding = page.getByRole('dialog', { name: texts.decisions.direct.title })
  await userEvent.fill(deciding.getByRole('textbox').first(), 'Elke ochtend stil lezen.')
  wall.close()
  await expect.element(left().getByText('Elke ochtend stil lezen.')).toBeVisible()
  await expect
    .element(left().getByRole('link', { name: say.leftWords.goOn }).last())
    .toHaveAttribute('href', `/team/${KIEVIT.code}/besluiten?typ=besluit`)
})

function Field() {
  const { text, write } = useTyped('parkeer')
  return <input aria-label="veld" value={text} onChange={(event) => write(event.target.value)} />
}

test('words of one team are not seen by another', async () => {
  const at = (id: string) => showOnBoard(<Field />, { cards: [], team: { id } })
  await at('kievitxxxxxxxxxx')
  await userEvent.fill(page.getByLabelText('veld'), 'Van ons')
  await at('skutsjexxxxxxxxx')
  await expect.element(page.getByLabelText('veld').last()).toHaveValue('')
})

test('words are back when the page is loaded anew, and nobody else finds them', async () => {
  await showOnBoard(<Field />, { cards: [] })
  await userEvent.fill(page.getByLabelText('veld'), 'Van Bouke')
  const kept = () => Object.values(useKeptWords.getState().of).flatMap((words) => words?.parkeer)
  // As a page does that begins with an empty memory.
  useKeptWords.setState({ by: null, of: {} })
  keepWordsOf(BOUKE)
  expect(kept()).toEqual(['Van Bouke'])
  keepWordsOf(CARLA)
  expect(kept()).toEqual([])
})
