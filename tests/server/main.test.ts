import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { me, teamList } from '#shared/protocol/http.ts'
import { compiledOnce } from '#tests/support/compiled-once.ts'
import { tokenIn, visitor } from '#tests/support/visitor.ts'

let folder: string
const running = new Set<ReturnType<typeof spawn>>()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beterbord-main-'))
})
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
  rmSync(folder, { recursive: true, force: true })
})

/** The server as `npm start` runs it. */
function start(settings: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: {
      ...process.env,
      ...compiledOnce,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const hasGreeted = new Promise<string>((resolve, reject) => {
    const hear = (chunk: unknown) => {
      printed += String(chunk)
      if (printed.includes('Stoppen')) resolve(printed)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('close', () => reject(new Error(`it ended: ${printed}`)))
  })
  return {
    greeting: () => hasGreeted,
    end: (signal: NodeJS.Signals) => {
      child.kill(signal)
      return ended
    },
    /** The exit code and all it printed, of a start that cannot work. */
    refusal: async () => {
      hasGreeted.catch(() => undefined)
      return { code: await ended, printed }
    },
  }
}

function urlIn(greeting: string): string {
  return /http:\/\/127\.0\.0\.1:\d+/.exec(greeting)?.[0] ?? ''
}
function setupTokenIn(greeting: string): string {
  return tokenIn(/\S+\/inrichten#\S+/.exec(greeting)?.[0] ?? '')
}

const setup = {
  networkName: 'Onderwijsteam De Terp',
  schoolName: 'De Kievit',
  region: 'north',
  teamName: 'De Kievit',
  teamCode: 'KIE',
  personName: 'Anna',
  email: 'anna@deterp.example',
  password: 'paard fiets appel',
  ownDevice: true,
}

describe('the server as a process', () => {
  test('says where it is, gives a set-up link that works, and keeps everything over a restart', async () => {
    const first = start()
    const greeting = await first.greeting()
    expect(greeting).toContain(folder)
    const url = urlIn(greeting)
    expect((await visitor(url).get('/healthz')).body).toEqual({ status: 'ok' })
    const anna = visitor(url)
    const token = setupTokenIn(greeting)
    expect((await anna.post('/api/setup', { ...setup, token })).status).toBe(200)
    expect(await first.end('SIGTERM')).toBe(0)

    const second = start()
    const again = await second.greeting()
    expect(again).not.toContain('/inrichten#')
    const back = visitor(urlIn(again), anna.cookie())
    expect(me.parse((await back.get('/api/me')).body).name).toBe('Anna')
    expect(teamList.parse((await back.get('/api/teams')).body)).toMatchObject([{ code: 'KIE' }])
    expect(await second.end('SIGINT')).toBe(0)
  })

  test('[SETUP1] voids the set-up link of an earlier start', async () => {
    const first = start()
    const older = setupTokenIn(await first.greeting())
    await first.end('SIGTERM')
    const second = start()
    const greeting = await second.greeting()
    const tries = async (token: string) =>
      (await visitor(urlIn(greeting)).post('/api/setup', { ...setup, token })).status
    expect(await tries(older)).toBe(410)
    expect(await tries(setupTokenIn(greeting))).toBe(200)
    await second.end('SIGTERM')
  })

  test('names everything that is wrong with its settings, and ends', async () => {
    const { code, printed } = await start({ PORT: 'abc', LOG_LEVEL: 'hard' }).refusal()
    expect(code).toBe(1)
    expect(printed).toMatch(/PORT="abc" .+\n.*LOG_LEVEL="hard"/)
  })

  describe('says in a sentence, and ends,', () => {
    const says = async (settings: Record<string, string>, sentence: string) => {
      const refusal = await start(settings).refusal()
      expect(refusal).toEqual({ code: 1, printed: expect.stringContaining(sentence) })
      expect(refusal.printed.trim().split('\n')).toHaveLength(1)
    }

    test('that its port is taken', async () => {
      const other = await listening()
      const port = String(portOf(other))
      await says({ PORT: port }, `Poort ${port} is al in gebruik`)
      other.close()
    })

    test('that this computer does not have its address', async () => {
      await says({ HOST: '192.0.2.77' }, 'heeft het adres 192.0.2.77 niet')
    })

    test('that its folder cannot be written', async () => {
      await says({ DATA_DIR: join(process.cwd(), 'package.json') }, 'kan niet worden geschreven')
    })

    test('that another is running on its folder', async () => {
      const holder = start()
      await holder.greeting()
      await says({}, 'al in gebruik door een Beterbord')
      await holder.end('SIGTERM')
    })
  })
})

function listening(): Promise<Server> {
  const server = createServer()
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
