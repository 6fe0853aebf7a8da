import '#client/ui/tokens.css'
import '#client/ui/base.css'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { texts } from '#client/texts/texts.ts'
import { startScreen } from '#client/ui/screen.ts'
import { Sheet } from '#client/ui/sheet.tsx'
import { ToastRegion } from '#client/ui/toast-region.tsx'
import { showToast, useToasts } from '#client/ui/toasts.ts'

const SECOND = 1000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
  useToasts.setState({ toast: null })
})

/** Whether the bar shows that its clock stands still. */
const isHeld = () => document.querySelector('[data-paused]') !== null

const bar = (text: string) => page.getByText(text, { exact: true })

/** Looked at once: what waits for it moves the clock of the test on. */
const isShown = (text: string) => bar(text).query() !== null

/** Lets this many milliseconds pass, and the page show what came of them. */
async function pass(milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds)
  await new Promise(requestAnimationFrame)
}

/** The pointer comes or goes at once: a real one takes its time, and takes the clock of the test along. */
const point = (event: 'pointerover' | 'pointerout') =>
  bar('Staat op Klaar')
    .element()
    .dispatchEvent(new PointerEvent(event, { bubbles: true }))

async function showUndo(run = () => {}): Promise<void> {
  await render(<ToastRegion />)
  showToast({ text: 'Staat op Klaar', action: { label: texts.ui.undo, run } })
  await expect.element(bar('Staat op Klaar')).toBeVisible()
}

test('[I2] [I5] says what happened, offers one button and goes after ten seconds', async () => {
  await showUndo()
  await expect.element(page.getByRole('status').filter({ hasText: 'Staat op Klaar' })).toBeVisible()
  await pass(9.5 * SECOND)
  expect(isShown('Staat op Klaar')).toBe(true)
  await pass(SECOND)
  expect(isShown('Staat op Klaar')).toBe(false)
})

test('[I1] its button undoes, and takes the bar away', async () => {
  const undo = vi.fn()
  await showUndo(undo)
  await page.getByRole('button', { name: texts.ui.undo }).click()
  expect(undo).toHaveBeenCalledOnce()
  await expect.element(bar('Staat op Klaar')).not.toBeInTheDocument()
})

test('[I2] stops its clock while a pointer rests on it', async () => {
  await showUndo()
  await pass(6 * SECOND)
  point('pointerover')
  await expect.poll(isHeld).toBe(true)
  await pass(60 * SECOND)
  expect(isShown('Staat op Klaar')).toBe(true)
  point('pointerout')
  await expect.poll(isHeld).toBe(false)
  await pass(3.5 * SECOND)
  expect(isShown('Staat op Klaar')).toBe(true)
  await pass(SECOND)
  expect(isShown('Staat op Klaar')).toBe(false)
})

test('[I2] stops its clock while it has the focus', async () => {
  await showUndo()
  page.getByRole('button', { name: texts.ui.undo }).element().focus()
  await expect.poll(isHeld).toBe(true)
  await pass(60 * SECOND)
  expect(isShown('Staat op Klaar')).toBe(true)
})

test('[I2] shows one bar at a time, and gives the next one its own ten seconds', async () => {
  await showUndo()
  await pass(9 * SECOND)
  showToast({ text: 'Staat op Bezig' })
  await expect.element(bar('Staat op Bezig')).toBeVisible()
  await expect.element(bar('Staat op Klaar')).not.toBeInTheDocument()
  await pass(9 * SECOND)
  expect(isShown('Staat op Bezig')).toBe(true)
})

test('[I5] an error is an alert that stays until it is closed', async () => {
  await render(<ToastRegion />)
  showToast({ text: 'De schijf is vol', tone: 'error' })
  await expect
    .element(page.getByRole('alert').filter({ hasText: 'De schijf is vol' }))
    .toBeVisible()
  await pass(600 * SECOND)
  expect(isShown('De schijf is vol')).toBe(true)
  await page.getByRole('button', { name: texts.ui.close }).click()
  await expect.element(bar('De schijf is vol')).not.toBeInTheDocument()
})

test('leaves the buttons at the foot of an open sheet free, and goes back when it closes', async () => {
  const view = (isOpen: boolean) => (
    <>
      <Sheet title="Een taak" isOpen={isOpen} onClose={() => {}}>
        <p>Tekst</p>
      </Sheet>
      <ToastRegion />
    </>
  )
  const isAtFoot = () => {
    const box = document.querySelector('[data-toasts]')?.getBoundingClientRect()
    return box !== undefined && box.top > window.innerHeight / 2
  }
  const { rerender } = await render(view(false))
  showToast({ text: 'Staat op Klaar' })
  await expect.poll(isAtFoot).toBe(true)
  await rerender(view(true))
  await expect.poll(isAtFoot).toBe(false)
  await rerender(view(false))
  await expect.poll(isAtFoot).toBe(true)
})

test.each([320, 390])(
  'on a phone of %d wide a long line stands above its button, and not beside it as a column of words',
  async (width) => {
    const text = 'Anna zette ‘Gastlezers vragen voor de voorleesweek’ op naam van Carla'
    await page.viewport(width, 640)
    startScreen()
    await render(<ToastRegion />)
    showToast({ text, tone: 'plain', action: { label: 'Zet Bouke terug', run: () => {} } })
    await expect.element(bar(text)).toBeVisible()
    const words = bar(text).element().getBoundingClientRect()
    const button = page.getByRole('button', { name: 'Zet Bouke terug' }).element()
    expect(words.width).toBeGreaterThan(width / 2)
    expect(button.getBoundingClientRect().top).toBeGreaterThanOrEqual(words.bottom)
    expect(button.getBoundingClientRect().right).toBeLessThanOrEqual(width)
    await page.viewport(1280, 800)
  },
)
