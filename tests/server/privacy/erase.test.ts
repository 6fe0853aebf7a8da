import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildApp } from '#server/app.ts'
import { backupFolder, backupName } from '#server/backups/folder.ts'
import { makeBackup } from '#server/backups/make.ts'
import { plusMinutes, systemClock } from '#server/clock.ts'
import { invite } from '#server/commands/invite.ts'
import { leave } from '#server/commands/leave.ts'
import { openDatabase } from '#server/database/open.ts'
import { findRemains } from '#server/privacy/find-remains.ts'
import { withoutWords } from '#server/privacy/without.ts'
import { aCard, anId } from '#tests/support/boards.ts'
import { runCommand } from '#tests/support/operator.ts'
import { temporaryFolder } from '#tests/support/running-server.ts'
import { seeding } from '#tests/support/seeding.ts'
import { seedNetwork, startServer, testConfig } from '#tests/support/server.ts'
import { cookieFor, rawClient, until } from '#tests/support/sync-clients.ts'

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

const ADDRESS = 'xanthippe@deterp.example'
const DAY = 24 * 60

/** Somebody who was everywhere, and left. */
async function aFormerColleague() {
  const server = await startServer({ settings: { dataFolder: folder.path } })
  const { app } = server
  const { teams, people } = await seedNetwork(app)
  const id = app.database.transaction(() =>
    seeding(app, 'x').addPerson('Xanthippe', [[teams.kievit, 'teacher', [1]]]),
  )
  const anna = app.parts.stores.people.facts(people.anna)
  if (!anna) throw new Error('who is Anna?')
  invite(app.parts, anna, {
    email: ADDRESS,
    name: 'Xanthippe',
    into: { teamId: teams.group, role: 'guest', workdays: [] },
  })
  const client = await rawClient(server.url, teams.kievit, cookieFor(app, id))
  const card = aCard('melk', 'scrum/todo', { createdBy: id, title: 'Xanthippe belt de melkboer' })
  client.write({ type: 'card-added', card })
  client.write({ type: 'ambition-set', text: 'Vraag Xanthippe' })
  client.write({ type: 'ambition-set', text: 'Samen lezen' })
  const cardId = card.id
  client.write({
    type: 'text-set',
    cardId,
    field: 'explanation',
    text: 'bel Xanthippe, of xanthippe@deterp.example',
  })
  client.write({
    type: 'step-set',
    cardId,
    stepId: anId('stap'),
    step: { text: 'XANTHIPPE vragen', done: false, position: 'a0' },
  })
  await until('it is stored', () => client.acked === client.sent)
  client.close()
  return { server, id, teams, people }
}

describe('[PRIV2] npm run admin -- erase', () => {
  test('leaves no byte of the name in the folder but in backups within their time, which it names', async () => {
    const { server, id, teams, people } = await aFormerColleague()
    const { parts } = server.app
    const erase = () => runCommand(['admin', 'erase', ADDRESS], { dataFolder: folder.path })
    expect((await erase()).output).toContain('Stop dat eerst')
    await server.close()
    expect(await erase()).toMatchObject({ code: 1, output: expect.stringContaining('in dienst') })

    const again = await startServer({ settings: { dataFolder: folder.path } })
    const left = await leave(again.app.parts, { actor: people.ineke, personId: id, handOverTo: {} })
    expect(left).toMatchObject({ ok: true })
    await again.close()
    const now = systemClock.now()
    const backups = backupFolder(folder.path)
    const database = join(folder.path, 'beterbord.db')
    const young = plusMinutes(now, -DAY)
    for (const at of [plusMinutes(now, -36 * DAY), young]) {
      // Made in one go, so pruning is put off to the day of the oldest.
      await makeBackup({ database, folder: backups, now: at })
    }
    expect(findRemains(folder.path, ['Xanthippe']).length).toBeGreaterThan(1)

    const { code, output } = await erase()
    const youngest = join(backups, backupName(young))
    expect([code, output]).toEqual([0, expect.stringContaining(`${youngest}  `)])
    expect(findRemains(folder.path, ['Xanthippe', 'xanthippe', 'XANTHIPPE'])).toEqual([youngest])

    const app = await buildApp(testConfig({ dataFolder: folder.path }))
    const board = await app.sync.board(teams.kievit)
    const card = board.cards.get(anId('melk'))
    expect(board.ambition).toBe('Samen lezen')
    expect(card?.createdBy).toBe(id)
    expect([card?.title, card?.explanation, card?.steps[0]?.text]).toEqual([
      '(gewist) belt de melkboer',
      'bel (gewist), of (gewist)',
      '(gewist) vragen',
    ])
    expect(app.parts.stores.people.get(id)).toMatchObject({ name: 'Oud-collega', email: null })
    expect(app.parts.stores.cardEvents.of(teams.kievit, anId('melk')).length).toBeGreaterThan(0)
    await app.close()
    expect(parts.config.dataFolder).toBe(folder.path)
  })

  test('knows nobody by an address that is not there', async () => {
    const file = join(folder.path, 'beterbord.db')
    ;(await openDatabase(file)).close()
    const where = { dataFolder: folder.path }
    expect((await runCommand(['admin', 'erase', 'x@y.nl'], where)).code).toBe(1)
    expect(
      (await runCommand(['admin', 'retention', '--archive-years', '3'], where)).output,
    ).toContain('3 jaar')
    expect((await runCommand(['admin', 'retention', '--archive-years', '0'], where)).code).toBe(2)
  })
})

test('[PRIV2] only whole words are taken out, the longest first', () => {
  const without = withoutWords(['Jan', 'Jan de Boer', 'jan@x.nl', ''])
  expect(without('Jan de Boer en Jan: januari, Jansen, JAN, jan@x.nl.')).toBe(
    '(gewist) en (gewist): januari, Jansen, (gewist), (gewist).',
  )
  expect(withoutWords([' '])('Jan')).toBe('Jan')
})
