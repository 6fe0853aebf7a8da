import { type ChildProcess, spawn } from 'node:child_process'
import { compiledOnce } from './compiled-once.ts'

export type Ended = { readonly code: number | null; readonly output: string }
type Where = { dataFolder: string; port?: number; settings?: Record<string, string> }

/** One of the operator's commands, as `npm run` starts it. */
export function startCommand(
  command: readonly string[],
  { dataFolder, port = 1, settings }: Where,
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, ['server/admin.ts', ...command], {
    env: {
      ...process.env,
      ...compiledOnce,
      LANG: 'nl_NL.UTF-8',
      LC_ALL: '',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataFolder,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += String(chunk)
    })
  }
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => resolve({ code, output })),
  )
  return { child, ended }
}

export function runCommand(command: readonly string[], where: Where): Promise<Ended> {
  return startCommand(command, where).ended
}
