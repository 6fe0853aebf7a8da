import type { Page } from 'playwright-core'

/** How many elements the browser styled anew at once while something happened on a page, most of all. */
export async function mostRestyled(page: Page, happen: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('a page without a browser of its own')
  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  await happen()
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()))
  const restyled = trace.traceEvents
    .filter(({ name, args }) => name === 'UpdateLayoutTree' && args?.elementCount !== undefined)
    .map(({ args }) => Number(args?.elementCount))
  if (restyled.length === 0) throw new Error('the trace says nothing of styles')
  return Math.max(...restyled)
}

type TraceEvent = { readonly name: string; readonly args?: { readonly elementCount?: number } }
