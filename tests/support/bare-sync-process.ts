// The sync server alone, as a process of its own: `node bare-sync-process.ts <data folder>` prints its address.
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { aBareSync } from './bare-sync.ts'

const [, , folder] = process.argv
// A process that is killed has no other moment to keep what it compiled.
flushCompileCache()
const bare = await aBareSync({ onFatal: () => process.exit(1) }, folder)
writeSync(1, `${bare.url}\n`)
