import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '#server/config.ts'
import { DATABASE_FILE } from '#server/database/file-name.ts'
import type { SyncLog } from '#server/sync/sync-options.ts'
import { backupFolder } from './folder.ts'

const PROCESS = fileURLToPath(new URL('process.ts', import.meta.url))

/** [OPS7] The backup that the server makes itself, in a process of its own. */
export function createNightBackup({ dataFolder }: Pick<Config, 'dataFolder'>, log: SyncLog) {
  let running: ChildProcess | null = null
  let isStopped = false

  /** Whether there is a good backup now. */
  async function run(): Promise<boolean> {
    if (running || isStopped) return false
    const began = performance.now()
    const { code, output } = await inProcess()
    if (isStopped) return false
    const took = Math.round(performance.now() - began)
    if (code === 0) {
      log.info({ event: 'backup.done', took }, 'a good backup was made')
      return true
    }
    log.error({ event: 'backup.failed', code, took, output: output.slice(-500) }, 'no good backup')
    return false
  }

  function inProcess(): Promise<{ code: number | null; output: string }> {
    const child = spawn(
      process.execPath,
      [PROCESS, join(dataFolder, DATABASE_FILE), backupFolder(dataFolder)],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    running = child
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += String(chunk)
      })
    }
    return new Promise((resolve) => {
      const end = (code: number | null) => {
        running = null
        resolve({ code, output })
      }
      child.once('error', () => end(null))
      child.once('close', end)
    })
  }

  return {
    run,
    /** Cuts off a backup that is being made: what there is of it has no name that a restore would take. */
    stop(): void {
      isStopped = true
      running?.kill('SIGKILL')
    },
  }
}
