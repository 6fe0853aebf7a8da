import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { heardServer } from '#client/api/network.ts'
import { DeviceNotices } from '#client/app/device-notices.tsx'
import { texts } from '#client/texts/texts.ts'
import { showPage } from '#tests/support/app-page.tsx'

beforeEach(() => {
  heardServer(true)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  heardServer(true)
})

/** So many milliseconds, with what the page draws before and after. */
async function pass(milliseconds: number): Promise<void> {
  await drawn()
  await vi.advanceTimersByTimeAsync(milliseconds)
  await drawn()
}

async function drawn(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
}

const bar = () => page.getByText(new RegExp(`^${texts.device.offline.title}`)).query()

test('[H1] a bar comes when the network is away for five seconds, not when it blinks, and is no dialog', async () => {
  await showPage(<DeviceNotices />)
  heardServer(false)
  await pass(4900)
  expect(bar()).toBeNull()
  heardServer(true)
  await pass(5000)
  expect(bar()).toBeNull()
  heardServer(false)
  await pass(4900)
  expect(bar()).toBeNull()
  await pass(200)
  expect(bar()?.getAttribute('role')).toBe('status')
  expect(page.getByRole('dialog').query()).toBeNull()
  heardServer(true)
  await pass(100)
  expect(bar()).toBeNull()
})
