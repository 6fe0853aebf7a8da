import type { CDPSession, Page } from 'playwright-core'

type Point = { readonly x: number; readonly y: number }

export type Fingers = Awaited<ReturnType<typeof fingersOn>>

/** Several fingers on one glass, each with a name of its own; they may belong to different people. */
export async function fingersOn(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  const touching = new Map<string, Point & { id: number }>()
  let nextId = 1

  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points })

  async function down(finger: string, point: Point): Promise<void> {
    touching.set(finger, { ...point, id: nextId++ })
    await send('touchStart', [...touching.values()])
  }

  /** Along a straight line, in the steps a real finger makes. */
  async function move(finger: string, to: Point, steps = 6): Promise<void> {
    const from = touching.get(finger)
    if (!from) throw new Error(`${finger} does not touch the glass`)
    for (let step = 1; step <= steps; step++) {
      const part = step / steps
      const x = from.x + (to.x - from.x) * part
      const y = from.y + (to.y - from.y) * part
      touching.set(finger, { id: from.id, x, y })
      await send('touchMove', [...touching.values()])
    }
  }

  async function up(finger: string): Promise<void> {
    const point = touching.get(finger)
    touching.delete(finger)
    // Chromium lifts the points that are named; no points would lift all fingers.
    if (point) await send('touchEnd', [point])
  }

  async function tap(finger: string, point: Point): Promise<void> {
    await down(finger, point)
    await up(finger)
  }

  async function allUp(): Promise<void> {
    for (const finger of [...touching.keys()]) await up(finger)
  }

  return { down, move, up, tap, allUp }
}
