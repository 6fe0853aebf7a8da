import { type ComponentType, type LazyExoticComponent, lazy, useState } from 'react'

/** A page whose code can be fetched before anybody asks to see it. */
export type EarlyPage<Props> = {
  readonly load: () => Promise<ComponentType<Props>>
  readonly Later: LazyExoticComponent<ComponentType<Props>>
  fetched: ComponentType<Props> | null
}

export function earlyPage<Props>(load: () => Promise<ComponentType<Props>>): EarlyPage<Props> {
  return { load, Later: lazy(async () => ({ default: await load() })), fetched: null }
}

/** Fetches the code now; a failure is met again, and told, when the page is shown. */
export async function fetchEarly<Props>(page: EarlyPage<Props>): Promise<void> {
  page.fetched = await page.load().catch(() => null)
}

/**
 * Shows it. React keeps the outline of a page on the screen for 300 ms once it has shown one; what was fetched early
 * needs none.
 */
export function Early<Props extends object>(shown: { page: EarlyPage<Props>; props: Props }) {
  const { page, props } = shown
  const [Fetched] = useState(() => page.fetched)
  return Fetched ? <Fetched {...props} /> : <page.Later {...props} />
}
