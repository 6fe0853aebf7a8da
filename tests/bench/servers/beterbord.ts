// The whole server of this project, with a network of as many teams and people as the bench asks for.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buildApp } from '#server/app.ts'
import { seeding } from '#tests/support/seeding.ts'
import { testConfig } from '#tests/support/server.ts'
import { cookieFor } from '#tests/support/sync-clients.ts'
import { askedFolder, askedSize, type BenchRoom, report } from './process.ts'

const dataFolder = askedFolder()
const config = testConfig({ dataFolder })
const app = await buildApp(config)
const { rooms, people } = askedSize()
const { addSchool, addTeam, addPerson } = seeding(app, '')

/** Team codes are two to five capitals. */
function codeOf(index: number): string {
  return `B${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`
}

function makeNetwork(): BenchRoom[] {
  return app.database.transaction(() => {
    const school = addSchool('De Kievit')
    return Array.from({ length: rooms }, (_, index) => {
      const id = addTeam(codeOf(index), `Team ${index}`, 'deelteam', school)
      const members = Array.from({ length: people }, (_, number) => {
        const personId = addPerson(`P${index}n${number}`, [[id, 'teacher', []]])
        return { id: personId, cookie: cookieFor(app, personId) }
      })
      return { id, people: members }
    })
  })
}

/** The network of a first start is there at the second. */
const made = join(dataFolder, 'bench-rooms.json')
const network: BenchRoom[] = existsSync(made)
  ? JSON.parse(readFileSync(made, 'utf8'))
  : makeNetwork()
writeFileSync(made, JSON.stringify(network))
await app.http.listen({ port: 0, host: '127.0.0.1' })
report((app.http.server.address() as AddressInfo).port, network)
