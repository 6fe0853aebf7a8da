import { create } from 'zustand'

type AppVersion = {
  /** A newer version lies ready on this device; called to go over to it. */
  readonly update: (() => void) | null
}

/** Whether a newer version of the app waits. */
export const useAppVersion = create<AppVersion>((): AppVersion => ({ update: null }))

let hasAsked = false
const LOOK_EVERY_MS = 3_600_000

/**
 * Keeps the app itself on this device, so that it opens without a network. Browsers allow it on HTTPS and localhost
 * only; elsewhere this does nothing.
 */
export async function keepAppOnDevice(): Promise<void> {
  if (hasAsked || !('serviceWorker' in navigator) || !import.meta.env.PROD) return
  hasAsked = true
  const registration = await navigator.serviceWorker
    .register(scriptAddress('/service-worker.js'))
    .catch(() => null)
  if (!registration) return
  const offer = (worker: ServiceWorker | null) => {
    // Without a controller this is the first version here, not a newer one.
    if (worker && navigator.serviceWorker.controller) {
      useAppVersion.setState({ update: () => goOver(worker) })
    }
  }
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer(worker)
    })
  })
  const look = () => void registration.update().catch(() => {})
  setInterval(look, LOOK_EVERY_MS)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look()
  })
}

function goOver(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  })
  worker.postMessage('take-over')
}

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

/** The content security policy wants it said out loud which scripts are ours (require-trusted-types-for). */
function scriptAddress(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('beterbord-worker', { createScriptURL: (own) => own })
  return policy ? policy.createScriptURL(address) : address
}
