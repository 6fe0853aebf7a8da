import { cpSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { startTicking } from '#server/ticking.ts'
import { demoPage, openBoard } from './browser.ts'
import { temporaryFolder } from './running-server.ts'
import { startServer, type TestServer } from './server.ts'
import { leaveBrowser, sharedBrowser } from './shared-browser.ts'

type PageOptions = Parameters<typeof demoPage>[3]

/** A demo network of its own, and a browser to visit it with. Who kills the server runs one in a process of its own. */
export type Demo = {
  readonly server: Pick<TestServer, 'url'>
  /** Where its data is. */
  readonly folder: string
  readonly browser: Browser
  /** Somebody of the demo, looking at a page in a browser of their own. */
  open(firstName: string, path: string, options?: PageOptions): ReturnType<typeof demoPage>
  close(): Promise<void>
}

export async function startDemo(): Promise<Demo> {
  const { DEMO_SEED } = process.env
  if (DEMO_SEED === undefined) throw new Error('demo-seed.ts makes a demo before the first test')
  const folder = temporaryFolder()
  cpSync(DEMO_SEED, folder.path, { recursive: true })
  const [server, browser] = await Promise.all([
    startServer({ settings: { dataFolder: folder.path } }),
    sharedBrowser(),
  ])
  const stopTicking = startTicking(server.app)
  return {
    server,
    folder: folder.path,
    browser,
    async open(firstName, path, options = {}) {
      const page = await demoPage(browser, server.url, firstName, options)
      await openBoard(page, server.url, path)
      return page
    },
    async close() {
      await leaveBrowser(browser)
      stopTicking()
      await server.close()
      folder.remove()
    },
  }
}
