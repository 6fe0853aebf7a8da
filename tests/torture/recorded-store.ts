// The sync server on a real store, in a process whose writes are recorded: `node recorded-store.ts <folder> <edits>
// <FULL|NORMAL>`. A line in `store.acks` says how many edits somebody has been told are safe.
import { openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { aBareSync } from '#tests/support/bare-sync.ts'
import { ANNA, aCard } from '#tests/support/boards.ts'
import { until } from '#tests/support/sync-clients.ts'

const [, , folder = '', edits = '0', synchronous = 'FULL'] = process.argv
const acks = openSync(join(folder, 'store.acks'), 'a')
const bare = await aBareSync({}, folder)
bare.database.connection.pragma(`synchronous = ${synchronous}`)
// So that the recording has checkpoints and new starts of the log in it too.
bare.database.connection.pragma('wal_autocheckpoint = 40')
const anna = await bare.raw('anna')
for (let word = 1; word <= Number(edits); word++) {
  anna.write({ type: 'card-added', card: aCard(word, 'scrum/todo', { createdBy: ANNA }) })
  await until('it is acked', () => anna.acked === anna.sent)
  writeSync(acks, `${word}\n`)
}
process.exit(0)
