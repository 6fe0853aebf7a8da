// The whole server of this project, with a network of as many teams and people as the bench asks for.
import { rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { buildApp } from '#server/app.ts'
import { seeding } from '#tests/support/seeding.ts'
import { testConfig } from '#tests/support/server.ts'
import { cookieFor } from '#tests/support/sync-clients.ts'
import { askedSize, report } from './process.ts'

const config = testConfig()
process.on('exit', () => rmSync(config.dataFolder, { recursive: true, force: true }))
const app = await buildApp(config)
const { rooms, people } = askedSize()
const { addSchool, addTeam, addPerson } = seeding(app, '')

/** Team codes are two to five capitals. */
function codeOf(index: number): string {
  return `B${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`
}

const made = app.database.transaction(() => {
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
await app.http.listen({ port: 0, host: '127.0.0.1' })
report((app.http.server.address() as AddressInfo).port, made)
