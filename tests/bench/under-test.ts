import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchRoom, ServerMessage } from './servers/process.ts'

/** Whose side by side it is. The bare ones are floors; hocuspocus is the neighbour. */
export const SERVERS = ['relay', 'durable-relay', 'hocuspocus', 'beterbord'] as const
export type ServerName = (typeof SERVERS)[number]

export type UnderTest = {
  readonly name: ServerName
  readonly port: number
  readonly rooms: readonly BenchRoom[]
  usage(): Promise<{ microseconds: number; bytes: number }>
  /** SIGKILL, and wait until it is gone. */
  kill(): Promise<void>
  stop(): Promise<void>
}

const HOCUSPOCUS = join(import.meta.dirname, 'hocuspocus')

/** Whether the neighbour was installed; `npm run bench` does that first. */
export const hasHocuspocus = existsSync(join(HOCUSPOCUS, 'node_modules', '@hocuspocus'))

function entryOf(name: ServerName): string {
  return name === 'hocuspocus'
    ? join(HOCUSPOCUS, 'server.mjs')
    : join(import.meta.dirname, 'servers', `${name}.ts`)
}

/** Starts a server in a process of its own. With a `folder` its data outlives it. */
export async function start(
  name: ServerName,
  size: { rooms: number; people: number },
  folder?: string,
): Promise<UnderTest> {
  const asked = [`${size.rooms}x${size.people}`, ...(folder === undefined ? [] : [folder])]
  const child = fork(entryOf(name), asked, { execArgv: ['--expose-gc'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const { port, rooms } = await messageOf(child, 'ready')
  return {
    name,
    port,
    rooms,
    usage: () => {
      const answer = messageOf(child, 'usage')
      child.send('usage')
      return answer
    },
    kill: () => {
      child.kill('SIGKILL')
      return ended
    },
    stop: () => {
      if (child.connected) child.disconnect()
      return ended
    },
  }
}

function messageOf<Kind extends ServerMessage['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<ServerMessage, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('the server under test ended'))
    child.once('exit', fail)
    const listen = (message: ServerMessage) => {
      if (message.kind !== kind) return
      child.off('message', listen)
      child.off('exit', fail)
      resolve(message as Extract<ServerMessage, { kind: Kind }>)
    }
    child.on('message', listen)
  })
}
