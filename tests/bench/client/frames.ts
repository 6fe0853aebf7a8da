import type { Page } from 'playwright-core'

/** Times between frames, milliseconds, shortest first. */
export type Frames = { readonly p50: number; readonly p95: number; readonly worst: number }

/** How long each frame of a page takes while something happens on it. */
export async function framesDuring(page: Page, happen: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const times: number[] = []
    let before = performance.now()
    const note = (now: number) => {
      times.push(now - before)
      before = now
      Object.assign(window, { frame: requestAnimationFrame(note) })
    }
    Object.assign(window, { times, frame: requestAnimationFrame(note) })
  })
  await happen()
  const times = await page.evaluate(() => {
    cancelAnimationFrame(Reflect.get(window, 'frame') as number)
    // The first is the time to the first frame, not between two.
    return (Reflect.get(window, 'times') as number[]).slice(1)
  })
  const sorted = [...times].sort((one, other) => one - other)
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? Number.NaN }
}
