import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'

const PROJECT = join(import.meta.dirname, '../..')
const FOLDER = join(PROJECT, 'node_modules/.cache/in-one-file')

/**
 * Writes a program with all that it imports as one file and gives the path: of a process that lives for a moment,
 * finding and reading five hundred files is most of its work.
 */
export async function inOneFile(entry: string): Promise<string> {
  const outcome = await build({
    configFile: false,
    root: PROJECT,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: { ssr: entry, target: 'node24', write: false },
  })
  const outputs = Array.isArray(outcome) ? outcome : [outcome]
  const [chunk, ...others] = outputs.flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} is not one file`)
  mkdirSync(FOLDER, { recursive: true })
  const path = join(FOLDER, `${basename(entry, '.ts')}.mjs`)
  // Other processes may run what is there, or write it too.
  writeFileSync(`${path}.${process.pid}`, chunk.code)
  renameSync(`${path}.${process.pid}`, path)
  return path
}
