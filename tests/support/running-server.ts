import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compiledOnce } from './compiled-once.ts'

export type RunningServer = {
  readonly pid: number
  readonly url: string
  /** Everything it printed so far. */
  output(): string
  /** SIGKILL: no chance to say goodbye. */
  kill(): Promise<void>
  /** Stands still with everything open, as under a slow disk, until `thaw`. */
  freeze(): void
  thaw(): void
  /** SIGTERM; the exit code. */
  stop(): Promise<number | null>
}

type Entry = 'server/main.ts' | 'server/demo.ts'

/** The server as a user runs it: a process of its own. Answers once `/healthz` does. */
export async function runServer(options: {
  entry?: Entry
  dataFolder: string
  port: number
}): Promise<RunningServer> {
  const { entry = 'server/main.ts', dataFolder, port } = options
  const { DEMO_SEED } = process.env
  const isFirstDemo = entry === 'server/demo.ts' && readdirSync(dataFolder).length === 0
  if (isFirstDemo && DEMO_SEED !== undefined) cpSync(DEMO_SEED, dataFolder, { recursive: true })
  const child = spawn(process.execPath, [entry], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataFolder,
      LOG_LEVEL: 'warn',
      ...compiledOnce,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    printed += String(chunk)
  })
  const url = `http://127.0.0.1:${port}`
  await untilHealthy(url, child, () => printed)
  return {
    pid: child.pid ?? 0,
    url,
    output: () => printed,
    kill: async () => {
      await end(child, 'SIGKILL')
    },
    freeze: () => {
      child.kill('SIGSTOP')
    },
    thaw: () => {
      child.kill('SIGCONT')
    },
    stop: () => end(child, 'SIGTERM'),
  }
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.kill(signal)
  })
}

async function untilHealthy(url: string, child: ChildProcess, printed: () => string) {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server stopped at once:\n${printed()}`)
    const isHealthy = await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isHealthy) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the server did not answer:\n${printed()}`)
}

/** A port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** A new folder for data, and how to remove it. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'beterbord-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
