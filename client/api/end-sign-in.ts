import { forgetDevice } from './device.ts'
import { request } from './request.ts'

/** A sign-out that is not finished: what is here is to be removed, and perhaps the server does not know yet. */
const KEY = 'beterbord-sign-out'
/** How this device shows things, and whose it is: of nobody in particular. */
const STAYS: readonly string[] = [KEY, 'beterbord-preferences', 'beterbord-shared-device']
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('beterbord')

/** [OFF5] Takes everything of anybody off this device, and goes on to sign in. Loads afresh: nothing stays in memory. */
export async function leaveDevice(isServerTold: boolean, to = '/inloggen'): Promise<void> {
  for (const key of Object.keys(localStorage)) {
    if (!STAYS.includes(key)) localStorage.removeItem(key)
  }
  sessionStorage.clear()
  localStorage.setItem(KEY, isServerTold ? 'told' : 'untold')
  tabs?.postMessage('signed-out')
  await forgetDevice()
  window.location.assign(to)
}

/** Call before anything else: other tabs may have gone on writing until they heard it. */
export async function finishLeaving(): Promise<void> {
  tabs?.addEventListener('message', ({ data }) => {
    // What this tab kept by itself goes too: only this tab can reach it.
    if (data === 'signed-out' || data === 'signed-in') sessionStorage.clear()
    if (data === 'signed-out') window.location.assign('/inloggen')
    if (data === 'signed-in') window.location.reload()
  })
  const state = localStorage.getItem(KEY)
  if (state === null) return
  await forgetDevice()
  if (state === 'told') localStorage.removeItem(KEY)
}

/** Ends a sign-in that was left without a network; false as long as the server cannot be told. */
export async function serverKnows(): Promise<boolean> {
  if (localStorage.getItem(KEY) !== 'untold') return true
  const answer = await request('POST', '/api/sign-out', {})
  if (!answer.ok && answer.status !== 401) return false
  localStorage.removeItem(KEY)
  return true
}

/** Other tabs of this browser belong to the same person from now on. */
export function tellTabs(): void {
  tabs?.postMessage('signed-in')
}
