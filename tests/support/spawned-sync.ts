import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { compiledOnce } from './compiled-once.ts'
import { inOneFile } from './in-one-file.ts'

let entry: Promise<string> | undefined

export type SpawnedSync = {
  readonly url: string
  /** SIGKILL, and wait until it is gone. */
  kill(): Promise<void>
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>
}

/** The sync server in a process that can be killed. `limitKilobytes` bounds how large a file it may write. */
export async function spawnSync(folder: string, limitKilobytes?: number): Promise<SpawnedSync> {
  entry ??= inOneFile(join(import.meta.dirname, 'bare-sync-process.ts'))
  // Ignored, the signal becomes an error of `write`, as a failing disk gives.
  const limit = limitKilobytes ? `trap '' XFSZ; ulimit -f ${limitKilobytes}; ` : ''
  const child: ChildProcess = spawn(
    'bash',
    ['-c', `${limit}exec "$0" "$@"`, process.execPath, await entry, folder],
    { env: { ...process.env, ...compiledOnce } },
  )
  let complaints = ''
  child.stderr?.on('data', (chunk) => {
    complaints += String(chunk)
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  if (!child.stdout) throw new Error('there is no output')
  const lines = createInterface({ input: child.stdout })
  const url = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    ended.then((code) => {
      throw new Error(`the server ended with ${code}: ${complaints}`)
    }),
  ])
  return {
    url,
    ended,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
