import type { Browser } from 'playwright-core'
import { freePort, type RunningServer, runServer, temporaryFolder } from './running-server.ts'
import { leaveBrowser, sharedBrowser } from './shared-browser.ts'

/** A demo network in a process of its own, which can be killed, and a browser to visit it with. */
export type KillableDemo = {
  readonly url: string
  readonly browser: Browser
  kill(): Promise<void>
  /** On the same folder and the same port, so that open pages find it again. */
  start(): Promise<void>
  close(): Promise<void>
}

export async function startKillableDemo(): Promise<KillableDemo> {
  const folder = temporaryFolder()
  const port = await freePort()
  const run = () => runServer({ entry: 'server/demo.ts', dataFolder: folder.path, port })
  const browser = await sharedBrowser()
  let server: RunningServer = await run()
  return {
    url: server.url,
    browser,
    kill: () => server.kill(),
    async start() {
      server = await run()
    },
    async close() {
      await leaveBrowser(browser)
      await server.kill()
      folder.remove()
    },
  }
}
