import type { Page } from 'playwright-core'

/** Waits until this browser can open the app by itself. */
export async function untilAppIsKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** How many boards this browser has a copy of, with something of the server in it. */
export function boardsKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name = '' }) =>
      name.split(':').length === 3 ? [name] : [],
    )
    const counts = names.map(
      (name) =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open(name)
          opening.onerror = () => resolve(0)
          opening.onsuccess = () => {
            const database = opening.result
            const asked = database.transaction(['updates']).objectStore('updates').count()
            asked.onsuccess = () => {
              database.close()
              resolve(asked.result)
            }
          }
        }),
    )
    // A new copy begins with one update that has nothing in it.
    return (await Promise.all(counts)).filter((count) => count > 1).length
  })
}

/** Of how many teams this browser keeps what their boards need besides the document. */
export function teamsKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name = '' }) =>
      name.split(':').length === 2 ? [name] : [],
    )
    const counts = names.map(
      (name) =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open(name)
          opening.onerror = () => resolve(0)
          opening.onsuccess = () => {
            const database = opening.result
            const asked = database.transaction(['answers']).objectStore('answers').getAllKeys()
            asked.onsuccess = () => {
              database.close()
              resolve(asked.result.filter((key) => /^.api.teams.\w{16}$/.test(String(key))).length)
            }
          }
        }),
    )
    return (await Promise.all(counts)).reduce((all, count) => all + count, 0)
  })
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
