import type { Page } from 'playwright-core'

/**
 * Waits until this browser can open the app by itself. A page that was on its way while the worker took over is not
 * under it yet; the next one is.
 */
export async function untilAppIsKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }))
  })
}

/** The keys in one part of every database of this browser whose name has so many words. */
function keysKept(page: Page, words: number, part: string): Promise<string[][]> {
  return page.evaluate(
    async ([wordCount, store]) => {
      const keysIn = (name: string) =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open(name)
          opening.onerror = () => resolve([])
          opening.onsuccess = () => {
            const database = opening.result
            const asked = database.transaction([store]).objectStore(store).getAllKeys()
            asked.onsuccess = () => {
              database.close()
              resolve(asked.result.map(String))
            }
          }
        })
      const names = (await indexedDB.databases()).map(({ name = '' }) => name)
      return Promise.all(names.filter((name) => name.split(':').length === wordCount).map(keysIn))
    },
    [words, part] as const,
  )
}

/** How many boards this browser has a copy of, with something of the server in it. */
export async function boardsKept(page: Page): Promise<number> {
  // A new copy begins with one update that has nothing in it.
  return (await keysKept(page, 3, 'updates')).filter((updates) => updates.length > 1).length
}

/** Of how many teams this browser keeps what their boards need besides the document. */
export async function teamsKept(page: Page): Promise<number> {
  const answers = (await keysKept(page, 2, 'answers')).flat()
  return answers.filter((path) => /^.api.teams.\w{16}$/.test(path)).length
}

/** Everything this browser has of anybody: names of stores, keys, and addresses in caches. */
export function personalOnDevice(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name = '' }) => name)
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    const cached = requests.flat().map(({ url }) => new URL(url).pathname)
    const ofTheApp = /^\/($|assets\/|icons\/|favicon\.svg$|manifest\.webmanifest$)/
    const ofTheDevice = ['beterbord-preferences', 'beterbord-shared-device', 'beterbord-sign-out']
    return [
      ...databases,
      ...Object.keys(localStorage).filter((key) => !ofTheDevice.includes(key)),
      ...cached.filter((path) => !ofTheApp.test(path)),
    ]
  })
}
