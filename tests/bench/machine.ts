import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

type Packages = { readonly dependencies: Readonly<Record<string, string>> }

const read = (folder: string): Packages =>
  JSON.parse(readFileSync(join(import.meta.dirname, folder, 'package.json'), 'utf8'))

/** What the figures were measured on, with what, and how. */
export function printMachine(command: string): void {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  console.log(
    `${cpu?.model.trim()} × ${cpus().length}, ${memory} GB; ${process.platform} ${process.arch}`,
  )
  const { dependencies: own } = read('../..')
  const { dependencies: neighbour } = read('hocuspocus')
  console.log(
    `node ${process.versions.node}, ws ${own.ws}, yjs ${own.yjs}, better-sqlite3 ${own['better-sqlite3']}, ` +
      `hocuspocus ${neighbour['@hocuspocus/server']} with SQLite ${neighbour['@hocuspocus/extension-sqlite']}`,
  )
  console.log(command)
  const [load] = loadavg()
  console.log(`load average at the start: ${load?.toFixed(1)}\n`)
}
