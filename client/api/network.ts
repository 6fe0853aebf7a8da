import { create } from 'zustand'

type Network = {
  /** The server answered the last time it was asked. */
  readonly isReachable: boolean
  /** While it cannot be reached: how old what is on the screen is, by this device's clock; null when unknown. */
  readonly heardAt: number | null
}

/** What is known of the way to the server. */
export const useNetwork = create<Network>((): Network => ({ isReachable: true, heardAt: null }))

let hasHeard = false

/** Call with what became of each request. */
export function heardServer(isReachable: boolean): void {
  hasHeard ||= isReachable
  if (useNetwork.getState().isReachable === isReachable) return
  // Until now the boards on this page were live.
  useNetwork.setState({ isReachable, heardAt: !isReachable && hasHeard ? Date.now() : null })
}

/** Call when an answer is shown that this device kept; `at` is when it came. */
export function showedKept(at: number): void {
  heardServer(false)
  if (!hasHeard) useNetwork.setState(({ heardAt }) => ({ heardAt: Math.max(heardAt ?? 0, at) }))
}
