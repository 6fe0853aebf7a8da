import { leaveDevice } from './end-sign-in.ts'

/** What a screen knows of itself when the server no longer knows it: that it was paired. */
const KEY = 'beterbord-paired-screen'

export function rememberPaired(): void {
  localStorage.setItem(KEY, 'yes')
}

export function wasPaired(): boolean {
  return localStorage.getItem(KEY) !== null
}

/** [SCREEN2] Takes everything of the team off a screen that was unpaired, and shows a new code. */
export async function leaveScreen(): Promise<void> {
  if ('serviceWorker' in navigator) {
    const workers = await navigator.serviceWorker.getRegistrations().catch(() => [])
    await Promise.all(workers.map((worker) => worker.unregister().catch(() => false)))
  }
  if ('caches' in window) {
    const names = await caches.keys().catch(() => [])
    await Promise.all(names.map((name) => caches.delete(name).catch(() => false)))
  }
  await leaveDevice(true, '/scherm')
}
