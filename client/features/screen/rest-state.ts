import { create } from 'zustand'

/** `hidden` is rest that somebody asked for: then the board does not show, whatever the time. */
type Rest = { readonly state: 'awake' | 'resting' | 'hidden' }

export const useRest = create<Rest>((): Rest => ({ state: 'awake' }))

export function wake(): void {
  useRest.setState({ state: 'awake' })
}

export function rest(): void {
  if (useRest.getState().state === 'awake') useRest.setState({ state: 'resting' })
}

export function hide(): void {
  useRest.setState({ state: 'hidden' })
}
