import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { whenIdle } from './when-idle.ts'

/** A part of the app whose code can be fetched before anybody asks to see it. */
export type EarlyPart<Props> = {
  readonly Later: ComponentType<Props>
  fetched: ComponentType<Props> | null
  /** Fetches the code now; a failure is met again, and told, when the part is shown. */
  fetch(): Promise<void>
}

export function earlyPart<Props>(load: () => Promise<ComponentType<Props>>): EarlyPart<Props> {
  const part: EarlyPart<Props> = {
    Later: lazy(async () => ({ default: await load() })),
    fetched: null,
    async fetch() {
      part.fetched = await load().catch(() => null)
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

type EarlyProps<Props> = {
  readonly part: EarlyPart<Props>
  readonly props: Props
  /** What stands here as long as the code is on its way; left out, what a `Suspense` around it says. */
  readonly meanwhile?: ReactNode
}

/**
 * Shows it. React keeps the outline of a page on the screen for 300 ms once it has shown one; what was fetched early
 * needs none.
 */
export function Early<Props extends object>({ part, props, meanwhile }: EarlyProps<Props>) {
  const [Fetched] = useState(() => part.fetched)
  if (Fetched) return <Fetched {...props} />
  const later = <part.Later {...props} />
  return meanwhile === undefined ? later : <Suspense fallback={meanwhile}>{later}</Suspense>
}
