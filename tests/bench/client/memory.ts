import type { CDPSession, Page } from 'playwright-core'
import type { Colleague } from './colleague.ts'

const CHANGES_A_SECOND = 15

export type Growth = {
  readonly megabytesBefore: number
  readonly megabytesAfter: number
  readonly nodesBefore: number
  readonly nodesAfter: number
}

/**
 * What a screen that stays open holds on to: its heap after collecting garbage, before and after this many changes by
 * colleagues. A change every ten seconds for eight hours is 2880 of them; they come faster here.
 */
export async function measureGrowth(
  page: Page,
  colleagues: readonly Colleague[],
  changes: number,
): Promise<Growth> {
  const devtools = await page.context().newCDPSession(page)
  // What is made once (fonts, compiled code, the first of everything) is not growth.
  await change(colleagues, Math.min(100, changes))
  const before = await heapOf(devtools)
  await change(colleagues, changes)
  const after = await heapOf(devtools)
  return {
    megabytesBefore: before.megabytes,
    megabytesAfter: after.megabytes,
    nodesBefore: before.nodes,
    nodesAfter: after.nodes,
  }
}

async function change(colleagues: readonly Colleague[], changes: number): Promise<void> {
  for (let at = 0; at < changes; at++) {
    const colleague = colleagues[at % colleagues.length]
    if (colleague) changeOnce(colleague, at)
    const pause = 1000 / CHANGES_A_SECOND / colleagues.length
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Turn by turn a card that goes up and down, a title, and an explanation that grows and is shortened again. */
function changeOnce({ act, cardsIn }: Colleague, at: number): void {
  const cards = cardsIn('scrum/todo')
  const cardId = cards[at % cards.length] ?? ''
  const place = { board: 'scrum', column: 'todo' } as const
  switch (at % 3) {
    case 0:
      act({ type: 'move-card', cardId, ...place, index: (at * 7) % cards.length })
      return
    case 1:
      act({ type: 'set-text', cardId, field: 'title', text: `Kaart na wijziging ${at}` })
      return
    default:
      act({ type: 'set-text', cardId, field: 'explanation', text: 'En nog iets. '.repeat(at % 9) })
  }
}

async function heapOf(devtools: CDPSession): Promise<{ megabytes: number; nodes: number }> {
  // Twice: what the first round lets go of may hold on to something else.
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const { nodes } = await devtools.send('Memory.getDOMCounters')
  return { megabytes: usedSize / 1e6, nodes }
}
