declare const self: ServiceWorkerGlobalScope
/** Put here by the build (scripts/service-worker.ts): every file of this version, and a hash of the list. */
declare const FILES: readonly string[]
declare const VERSION: string

const PREFIX = 'beterbord-app-'
const CACHE = `${PREFIX}${VERSION}`
const SHELL = '/'
/** What people typed and read goes past here, and is never in a cache. */
const LIVE = /^\/(api|sync)(\/|$)/
/** A network that hangs is no network: after this long the page of this device is shown. */
const PATIENCE_MS = 3000

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([SHELL, ...FILES])))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(() => self.clients.claim()))
})

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || LIVE.test(pathname)) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (FILES.includes(pathname) || pathname.startsWith('/assets/')) {
    event.respondWith(file(request))
  }
})

/** The server's page; the one of this device when there is no network. */
async function page(request: Request): Promise<Response> {
  const kept = () => caches.match(SHELL, { ignoreVary: true })
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS))
  const asked = fetch(request)
  const first = await Promise.race([asked, late]).catch(() => undefined)
  return first ?? (await kept()) ?? asked
}

/** A file of any version that is here: the content of a name with a hash never changes. */
async function file(request: Request): Promise<Response> {
  const here = await caches.open(CACHE)
  return (
    (await here.match(request, { ignoreVary: true })) ??
    (await caches.match(request, { ignoreVary: true })) ??
    fetch(request)
  )
}

/** The version before this one stays: a page that is still open may need a part of it. */
async function dropOldVersions(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  const old = names.filter((name) => name !== CACHE).slice(0, -1)
  await Promise.all(old.map((name) => caches.delete(name)))
}
