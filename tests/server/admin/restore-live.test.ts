import { readdirSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { backupFolder, backupsIn } from '#server/backups/folder.ts'
import { readBoard } from '#shared/document/read.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { aCard, anId } from '#tests/support/boards.ts'
import { aDirectRequest, sealed } from '#tests/support/decisions.ts'
import { runCommand } from '#tests/support/operator.ts'
import { freePort, runServer, temporaryFolder } from '#tests/support/running-server.ts'
import { seedNetwork, signIn, startServer } from '#tests/support/server.ts'
import { RawClient, rawClient, until } from '#tests/support/sync-clients.ts'

test('[OPS3] [SYNC10] a restore stands, though two tabs are open and a laptop comes back with unsent work', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder()
  const where = { dataFolder: folder.path }
  const before = await startServer({ settings: where })
  const { teams, people } = await seedNetwork(before.app)
  await before.close()
  const port = await freePort()
  const first = await runServer({ ...where, port })
  const cookie = await signIn(first.url, 'anna@deterp.example')
  const card = (word: string) => {
    const added = aCard(word, 'scrum/todo', { createdBy: people.anna })
    return { type: 'card-added' as const, card: added }
  }
  const one = await rawClient(first.url, teams.kievit, cookie)
  const two = await rawClient(first.url, teams.kievit, cookie)
  one.write(card('melk'))
  await until('both have it', () => readBoard(two.doc).cards.size === 1)
  const laptop = new Y.Doc()
  Y.applyUpdate(laptop, Y.encodeStateAsUpdate(two.doc))
  const [welcome] = one.events
  const epoch = welcome?.type === 'welcome' ? welcome.epoch : ''

  expect((await runCommand(['backup'], where)).code).toBe(0)
  one.write(card('fout'))
  two.write(card('ookfout'))
  await until('these are stored', () => one.acked === 2 && two.acked === 1)
  const file = backupsIn(backupFolder(folder.path))[0]?.path ?? ''
  const refused = await runCommand(['restore', file], where)
  expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('Stop dat eerst')])
  expect(await first.stop()).toBe(0)
  expect((await runCommand(['restore', file], where)).code).toBe(0)

  const second = await runServer({ ...where, port })
  for (const copy of [one.doc, two.doc, laptop]) {
    const headers = { cookie, origin: second.url }
    const tab = new RawClient(second.url, teams.kievit, headers, `?beterbord=1&epoch=${epoch}`)
    Y.applyUpdate(tab.doc, Y.encodeStateAsUpdate(copy))
    await tab.sync()
    if (tab.isOpen) tab.sendUpdate(Y.encodeStateAsUpdate(copy))
    await until('it is turned away', () => tab.closedWith !== null)
    expect(tab.closedWith?.code).toBe(CLOSE.otherEpoch)
  }
  const fresh = await rawClient(second.url, teams.kievit, cookie)
  expect([...readBoard(fresh.doc).cards.keys()]).toEqual([anId('melk')])
  fresh.write(card('nieuw'))
  await until('work goes on', () => fresh.acked === 1)
  await second.stop()
  folder.remove()
})

test('[OPS3] a restore says which teams took decisions after the backup, and the doctor is content with what is left', async () => {
  const server = await startServer()
  const { dataFolder } = server.config
  const { teams, people } = await seedNetwork(server.app)
  const decide = (text: string) => {
    const request = aDirectRequest(server.app, [people.anna, people.bouke], { text })
    return sealed(server.app, teams.kievit, people.anna, request)
  }
  await decide('We lezen stil.')
  expect((await runCommand(['backup'], { dataFolder })).code).toBe(0)
  const file = backupsIn(backupFolder(dataFolder))[0]?.path ?? ''
  await decide('De telefoons liggen in de la.')
  await server.app.close()
  const { code, output } = await runCommand(['restore', file], { dataFolder })
  expect([code, output]).toEqual([0, expect.stringContaining('staan er niet in, van: KIE')])
  const doctor = await runCommand(['doctor'], { dataFolder })
  expect(doctor.output).toContain('ok     besluiten: keten klopt (1)')
  const aside = readdirSync(dataFolder).filter((name) => name.startsWith('beterbord-set-aside-'))
  expect(aside.filter((name) => name.endsWith('decision-heads.txt'))).toHaveLength(1)
  rmSync(dataFolder, { recursive: true })
})
