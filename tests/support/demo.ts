import type { Browser } from 'playwright-core'
import { demoPage, openBoard, openBrowser } from './browser.ts'
import { freePort, type RunningServer, runServer, temporaryFolder } from './running-server.ts'

type PageOptions = Parameters<typeof demoPage>[3]

/** A demo network of its own on a server process of its own, and a browser to visit it with. */
export type Demo = {
  readonly server: RunningServer
  /** Where its data is. */
  readonly folder: string
  readonly browser: Browser
  /** Somebody of the demo, looking at a page in a browser of their own. */
  open(firstName: string, path: string, options?: PageOptions): ReturnType<typeof demoPage>
  close(): Promise<void>
}

export async function startDemo(): Promise<Demo> {
  const folder = temporaryFolder()
  const port = await freePort()
  const [server, browser] = await Promise.all([
    runServer({ entry: 'server/demo.ts', dataFolder: folder.path, port }),
    openBrowser(),
  ])
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
      await browser.close()
      await server.stop()
      folder.remove()
    },
  }
}
