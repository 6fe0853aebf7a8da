type Timer = {
  readonly due: number
  readonly order: number
  readonly every: number | null
  run(): void
}

const REAL = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setInterval: globalThis.setInterval,
  clearInterval: globalThis.clearInterval,
  setImmediate: globalThis.setImmediate,
}

export type VirtualTime = ReturnType<typeof takeOverTime>

/** Time passes only when it is told to: every timer of this process, and `performance.now`. */
export function takeOverTime() {
  const timers = new Map<object, Timer>()
  let now = 0
  let made = 0

  const add = (run: () => void, wait: number, every: number | null) => {
    const handle = { unref: () => handle, ref: () => handle }
    timers.set(handle, { due: now + Math.max(0, wait), order: made++, every, run })
    return handle
  }
  const remove = (handle: unknown) => {
    if (typeof handle === 'object' && handle !== null) timers.delete(handle)
  }
  Object.assign(globalThis, {
    setTimeout: (run: () => void, wait = 0) => add(run, wait, null),
    setInterval: (run: () => void, wait = 0) => add(run, wait, wait),
    setImmediate: (run: () => void) => add(run, 0, null),
    clearTimeout: remove,
    clearInterval: remove,
  })
  Object.defineProperty(performance, 'now', { value: () => now, configurable: true })

  const settle = async () => {
    for (let turn = 0; turn < 8; turn++) await Promise.resolve()
  }

  return {
    /** Lets so many milliseconds pass, timers in the order in which they are due. */
    async pass(milliseconds: number): Promise<void> {
      const until = now + milliseconds
      await settle()
      for (;;) {
        const [next] = [...timers].sort(([, a], [, b]) => a.due - b.due || a.order - b.order)
        if (!next || next[1].due > until) break
        const [handle, timer] = next
        now = Math.max(now, timer.due)
        timers.delete(handle)
        if (timer.every !== null) timers.set(handle, { ...timer, due: now + timer.every })
        timer.run()
        await settle()
      }
      now = until
    },
    /** What waited in a process that is gone never happens. */
    forgetTimers: () => timers.clear(),
    giveBack(): void {
      Object.assign(globalThis, REAL)
      Reflect.deleteProperty(performance, 'now')
    },
  }
}
