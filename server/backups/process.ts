// Makes one backup in a process of its own, so that no board waits for it:
// `node process.ts <database> <folder>` prints its outcome as JSON.
import { systemClock } from '#server/clock.ts'
import { makeBackup } from './make.ts'

const [, , database = '', folder = ''] = process.argv
const outcome = await makeBackup({ database, folder, now: systemClock.now() })
console.log(JSON.stringify(outcome))
process.exitCode = outcome.ok ? 0 : 1
