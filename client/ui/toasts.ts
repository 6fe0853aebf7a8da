import { create } from 'zustand'

export type ToastTone = 'done' | 'plain' | 'error'

export type Toast = {
  readonly id: number
  /** What happened, past tense, no exclamation mark. */
  readonly text: string
  readonly tone: ToastTone
  readonly action: { readonly label: string; readonly run: () => void } | null
}

type ToastState = { readonly toast: Toast | null }

export const useToasts = create<ToastState>((): ToastState => ({ toast: null }))

let lastId = 0

/** Says at the foot of the screen what happened. One at a time: a new one takes the place of the last. Returns its id. */
export function showToast(options: {
  text: string
  tone?: ToastTone
  action?: { label: string; run: () => void }
}): number {
  lastId += 1
  const { text, tone = 'done', action = null } = options
  useToasts.setState({ toast: { id: lastId, text, tone, action } })
  return lastId
}

/** Takes the bar away, if it is still the one with this id. */
export function closeToast(id: number): void {
  if (useToasts.getState().toast?.id === id) useToasts.setState({ toast: null })
}
