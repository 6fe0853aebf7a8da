import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { DATABASE_FILE } from '#server/database/file-name.ts'
import { DEMO_PASSWORD } from '#server/demo/network.ts'
import { cheaplyHashed } from './cheap-password.ts'
import { freePort, runServer, temporaryFolder } from './running-server.ts'

/** Before the browser tests one demo network is made; every test that wants one begins with a copy of its folder. */
export async function setup(): Promise<() => void> {
  const folder = temporaryFolder()
  const port = await freePort()
  const server = await runServer({ entry: 'server/demo.ts', dataFolder: folder.path, port })
  await server.stop()
  await makeSignInCheap(folder.path)
  process.env.DEMO_SEED = folder.path
  return folder.remove
}

/** Hundreds of people sign in here; what their passwords cost is proven where it is the question. */
async function makeSignInCheap(dataFolder: string): Promise<void> {
  const database = new BetterSqlite3(join(dataFolder, DATABASE_FILE))
  const password = await cheaplyHashed(DEMO_PASSWORD)
  database.prepare('UPDATE person SET password = ? WHERE password IS NOT NULL').run(password)
  database.close()
}
