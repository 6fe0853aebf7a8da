import { type ComponentType, lazy, type ReactNode, useEffect, useReducer, useState } from 'react'
import { whenIdle } from './when-idle.ts'

/** A part of the app whose code can be fetched before anybody asks to see it. */
export type EarlyPart<Props> = {
  readonly Later: ComponentType<Props>
  fetched: ComponentType<Props> | null
  /** Fetches the code now. Settles whether it came or not. */
  fetch(): Promise<void>
}

export function earlyPart<Props>(load: () => Promise<ComponentType<Props>>): EarlyPart<Props> {
  const part: EarlyPart<Props> = {
    Later: lazy(async () => ({ default: await load() })),
    fetched: null,
    async fetch() {
      part.fetched ??= await load().catch(() => null)
    },
  }
  return part
}

/**
 * Fetches these when the screen has nothing else to do, so that they show at once, also when the network has gone by
 * then. Give it the same list every time.
 */
export function useFetchedWhenIdle(
  parts: readonly { fetch(): Promise<void> }[],
  isReady = true,
): void {
  useEffect(() => {
    if (!isReady) return
    return whenIdle(() => {
      for (const part of parts) void part.fetch()
    })
  }, [parts, isReady])
}

type Shown<Props> = { readonly part: EarlyPart<Props>; readonly props: Props }

/**
 * Shows a page. React keeps the outline of a page on the screen for 300 ms once it has shown one; what was fetched early
 * needs none. Where it cannot be fetched it throws, for the boundary round the pages.
 */
export function Early<Props extends object>({ part, props }: Shown<Props>) {
  const [Fetched] = useState(() => part.fetched)
  return Fetched ? <Fetched {...props} /> : <part.Later {...props} />
}

const AGAIN_MS = 2000

/** Shows a part of a page. As long as its code does not come it asks again, and the page round it stays as it is. */
export function EarlyWithin<Props extends object>(
  shown: Shown<Props> & { readonly meanwhile: ReactNode },
) {
  const { part, props, meanwhile } = shown
  const [, renew] = useReducer((count: number) => count + 1, 0)
  const { fetched: Fetched } = part
  const isHere = Fetched !== null
  useEffect(() => {
    if (isHere) return
    const look = () => void part.fetch().then(renew)
    look()
    const timer = setInterval(look, AGAIN_MS)
    return () => clearInterval(timer)
  }, [part, isHere])
  return Fetched ? <Fetched {...props} /> : meanwhile
}
