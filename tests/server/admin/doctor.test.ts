import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { networkKind } from '#server/admin/checks/disk.ts'
import { backupFolder } from '#server/backups/folder.ts'
import { makeBackup } from '#server/backups/make.ts'
import { systemClock } from '#server/clock.ts'
import { createMailStore } from '#server/database/mail.ts'
import { openDatabase } from '#server/database/open.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { runCommand } from '#tests/support/operator.ts'
import { freePort, runServer, temporaryFolder } from '#tests/support/running-server.ts'

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

describe('[OPS5] npm run doctor', () => {
  test('finds a running server well, with its websockets, and changes nothing', async () => {
    const port = await freePort()
    const server = await runServer({ dataFolder: folder.path, port })
    const database = join(folder.path, 'beterbord.db')
    await makeBackup({ database, folder: backupFolder(folder.path), now: systemClock.now() })
    const { code, output } = await runCommand(['doctor'], { dataFolder: folder.path, port })
    expect(output).toContain('ok     inhoud: database heel')
    expect(output).toContain('ok     back-up')
    expect(output).toContain(`ok     websocket: komt door via http://127.0.0.1:${port}`)
    expect([code, output]).toEqual([0, expect.not.stringContaining('FOUT')])
    await server.stop()
  })

  test('says so when a proxy in front answers but lets no websocket through', async () => {
    const port = await freePort()
    const server = await runServer({ dataFolder: folder.path, port })
    const proxy = createServer((_request, answer) => answer.end('{"status":"ok"}'))
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const settings = { PUBLIC_URL: address }
    const where = { dataFolder: folder.path, port, settings }
    const { code, output } = await runCommand(['doctor', '--lang', 'en'], where)
    expect([code, output]).toEqual([
      1,
      expect.stringContaining(`FAULT  websocket: does not come through at ${address}`),
    ])
    proxy.closeAllConnections()
    proxy.close()
    await server.stop()
  })

  test('names a clock that went back, and a folder that is not there', async () => {
    const file = join(folder.path, 'beterbord.db')
    const database = await openDatabase(file)
    database.connection
      .prepare("INSERT INTO audit (at, act, subject) VALUES ('2999-01-01T00:00:00.000Z', 'x', 'x')")
      .run()
    database.close()
    const ill = await runCommand(['doctor'], { dataFolder: folder.path })
    expect([ill.code, ill.output]).toEqual([1, expect.stringMatching(/FOUT {3}klok: .+\n.+NTP/)])
    const nowhere = await runCommand(['doctor'], { dataFolder: join(folder.path, 'nergens') })
    expect([nowhere.code, nowhere.output]).toEqual([1, expect.stringContaining('DATA_DIR')])
  })

  test('tries the mail server when mail is on, and sends nothing', async () => {
    const mailServer = await startMailServer()
    const database = await openDatabase(join(folder.path, 'beterbord.db'))
    createMailStore(database).putSettings({
      host: '127.0.0.1',
      port: mailServer.port,
      security: 'none',
      username: 'bord',
      password: 'x',
      sender: 'bord@deterp.example',
      is_on: 1,
      base: 'http://localhost',
    })
    database.close()
    const where = { dataFolder: folder.path }
    const well = await runCommand(['doctor'], where)
    expect(well.output).toContain(`ok     mail: 127.0.0.1:${mailServer.port} antwoordt`)
    mailServer.mood = 'wrong-password'
    const ill = await runCommand(['doctor'], where)
    expect([ill.code, ill.output]).toEqual([1, expect.stringMatching(/FOUT {3}mail: \S+ login/)])
    expect(mailServer.delivered).toEqual([])
    await mailServer.close()
  })

  test('knows the file systems that lie on another computer', () => {
    expect([0x6969, 0xff534d42 | 0, 0xfe534d42].map(networkKind)).toEqual(['NFS', 'CIFS', 'SMB2'])
    expect([0xef53, 0x58465342, 0x9123683e].map(networkKind)).toEqual([null, null, null])
  })
})
