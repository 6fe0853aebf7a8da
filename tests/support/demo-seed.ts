import { freePort, runServer, temporaryFolder } from './running-server.ts'

/** Before the browser tests one demo network is made; every test that wants one begins with a copy of its folder. */
export async function setup(): Promise<() => void> {
  const folder = temporaryFolder()
  const port = await freePort()
  const server = await runServer({ entry: 'server/demo.ts', dataFolder: folder.path, port })
  await server.stop()
  process.env.DEMO_SEED = folder.path
  return folder.remove
}
